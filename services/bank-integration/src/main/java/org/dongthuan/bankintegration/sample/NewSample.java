package org.dongthuan.bankintegration.sample;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * The wish to draw a sample.
 *
 * @param size how many accounts
 * @param seed what nobody could know before, for example the day's lottery numbers
 */
public record NewSample(
        @NotNull UUID incidentId,
        @NotNull @Min(1) @Max(1000) Integer size,
        @NotNull @Size(min = 8, max = 200) String seed) {}
