package org.dongthuan.bankintegration.sample;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * The wish to draw a sample.
 *
 * @param size how many accounts
 * @param bankOrg whose closures; may be absent while all are one bank's
 * @param seed what nobody could know before, for example the day's lottery numbers
 */
public record NewSample(
        @NotNull UUID incidentId,
        @Pattern(regexp = "[A-Z0-9-]{2,20}") String bankOrg,
        @NotNull @Min(1) @Max(1000) Integer size,
        @NotNull @Size(min = 8, max = 200) String seed) {}
