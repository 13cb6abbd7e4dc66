package org.dongthuan.consent.circumstance;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.UUID;
import org.dongthuan.consent.circumstance.Circumstance.Device;
import org.dongthuan.consent.circumstance.Circumstance.Taker;
import org.dongthuan.consent.circumstance.Circumstance.Venue;

/** What a body says; meanings and absences as in {@link Circumstance}. References are no free text, so that nobody is named. */
public record CircumstanceRequest(
        @NotNull UUID incidentId,
        UUID claimId,
        @NotNull Taker takenBy,
        Instant from,
        Instant to,
        @NotNull Venue venue,
        @NotNull Device device,
        @Pattern(regexp = "[A-Za-z0-9._/-]{1,80}") String deviceReference,
        @NotNull DataPurpose told,
        @NotNull DataPurpose usedFor,
        @Pattern(regexp = "[A-Za-z0-9._/-]{1,80}") String contractReference) {}
