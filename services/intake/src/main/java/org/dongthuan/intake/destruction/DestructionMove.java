package org.dongthuan.intake.destruction;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Body of an event.
 *
 * @param reasonCode needed to refuse
 * @param copies needed to attest: how many copies of its own the holder has deleted
 * @param witnesses needed to propose what the timer listed: bodies present at the destruction
 */
public record DestructionMove(
        @NotNull Integer version,
        @Pattern(regexp = "[A-Z_]{2,60}") String reasonCode,
        @Min(0) Integer copies,
        @Size(min = 1, max = 10) List<@NotNull @Pattern(regexp = "[A-Z0-9-]{2,30}") String> witnesses) {}
