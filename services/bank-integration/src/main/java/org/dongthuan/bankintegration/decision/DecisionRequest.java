package org.dongthuan.bankintegration.decision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.dongthuan.bankintegration.account.domain.Decision;

/** Body of a decision. @param onBehalf when an officer records it; absent when the holder decides */
public record DecisionRequest(
        @NotNull Decision decision,
        @NotNull Long version,
        @Valid OnBehalf onBehalf) {

    /** How the holder confirmed at the desk. */
    public record OnBehalf(@NotNull Confirmation confirmation) {}

    /** Ways of confirming. */
    public enum Confirmation {
        FINGERPRINT,
        SIGNATURE
    }
}
