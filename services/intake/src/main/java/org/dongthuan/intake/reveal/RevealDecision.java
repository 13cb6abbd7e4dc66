package org.dongthuan.intake.reveal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** Body of an event. @param reasonCode needed to refuse and to revoke */
public record RevealDecision(
        @NotNull Integer version,
        @Pattern(regexp = "[A-Z_]{2,60}") String reasonCode) {}
