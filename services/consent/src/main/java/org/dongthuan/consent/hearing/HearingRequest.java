package org.dongthuan.consent.hearing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;

/** What the person said. @param at when; absent for now. @param reference as in {@link Hearing} */
public record HearingRequest(
        @NotNull Integer version,
        @NotNull HearingChannel channel,
        @NotNull Hearing.Answer answer,
        Instant at,
        @Pattern(regexp = "[A-Za-z0-9._/-]{1,80}") String reference) {}
