package org.dongthuan.bankintegration.sample;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;

/**
 * What a supervisor found about one account drawn.
 *
 * @param agrees whether the bank's own books and papers show what the platform says
 * @param reasonCode what is different; absent where it agrees
 */
public record NewFinding(
        @NotNull UUID accountId,
        @NotNull Boolean agrees,
        @Pattern(regexp = "[A-Z_]{2,60}") String reasonCode) {}
