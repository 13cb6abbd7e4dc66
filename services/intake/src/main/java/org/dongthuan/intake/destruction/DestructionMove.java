package org.dongthuan.intake.destruction;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * Body of an event.
 *
 * @param reasonCode needed to refuse
 * @param copies needed to attest: how many copies of its own the holder has deleted
 */
public record DestructionMove(
        @NotNull Integer version,
        @Pattern(regexp = "[A-Z_]{2,60}") String reasonCode,
        @Min(0) Integer copies) {}
