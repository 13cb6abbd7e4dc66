package org.dongthuan.consent.ending;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.UUID;

/**
 * Which consents are to end: all that hold, of an incident at one bank, as far as the caller may know of them.
 *
 * @param bankOrg absent for the caller's own
 * @param givenFrom only those given then or later; absent for all, like {@code givenTo}, which is exclusive
 * @param reference of the paper behind it; absent for none
 */
public record EndingRequest(
        @NotNull UUID incidentId,
        @Pattern(regexp = "[A-Z0-9-]{2,40}") String bankOrg,
        Instant givenFrom,
        Instant givenTo,
        @NotNull @Pattern(regexp = "[A-Z_]{2,60}") String reasonCode,
        @Pattern(regexp = "[A-Za-z0-9._/-]{1,80}") String reference) {}
