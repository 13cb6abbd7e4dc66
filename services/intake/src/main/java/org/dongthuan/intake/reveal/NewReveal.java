package org.dongthuan.intake.reveal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.dongthuan.intake.custody.Reason;

/**
 * Body of a request: one thing, never many.
 *
 * @param attachmentId needed for a picture
 * @param complaintId needed for a citizen ID and a phone number
 */
public record NewReveal(
        @NotNull RevealKind kind,
        UUID attachmentId,
        UUID complaintId,
        @NotNull @Valid Reason because) {}
