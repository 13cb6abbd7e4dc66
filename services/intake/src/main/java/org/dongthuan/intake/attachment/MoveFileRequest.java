package org.dongthuan.intake.attachment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.dongthuan.intake.custody.Reason;

/** Body of a move. @param toOrg code of the organisation that answers for the file from now on */
public record MoveFileRequest(
        @NotNull @Pattern(regexp = "[A-Z0-9-]{2,30}") String toOrg,
        @NotNull @Valid Reason because) {}
