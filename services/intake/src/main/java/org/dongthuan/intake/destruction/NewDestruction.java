package org.dongthuan.intake.destruction;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.dongthuan.intake.custody.Reason;

/**
 * Body of a proposal.
 *
 * @param holderOrg organisation that took the pictures
 * @param personIds whose; absent for everybody of the commune
 * @param witnesses bodies present at the destruction
 */
public record NewDestruction(
        @NotNull @Pattern(regexp = "[A-Z0-9-]{2,30}") String holderOrg,
        @NotNull @Pattern(regexp = "\\d{5}") String placeCode,
        @Size(min = 1, max = 5000) List<@NotNull UUID> personIds,
        @NotNull DestructionGround ground,
        @NotNull @Size(min = 1, max = 10) List<@NotNull @Pattern(regexp = "[A-Z0-9-]{2,30}") String> witnesses,
        @NotNull @Valid Reason because) {}
