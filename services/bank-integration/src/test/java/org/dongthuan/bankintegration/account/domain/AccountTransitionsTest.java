package org.dongthuan.bankintegration.account.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AccountTransitionsTest {

    /** DOMAIN §2.4, written down a second time by hand: state, event, then the state that follows. */
    private static final Set<String> EXPECTED = Set.of(
            "IDENTIFIED ASK_HOLDER DECISION_PENDING",
            "DECISION_PENDING ASK_HOLDER DECISION_PENDING",
            "DECISION_PENDING KEEP KEEP_REQUESTED",
            "DECISION_PENDING CLOSE READY",
            "DECISION_PENDING DEFAULT_CLOSE READY",
            "KEEP_REQUESTED CONSENT_PROVEN KEPT",
            "KEEP_REQUESTED KEEP_FAILED READY",
            "READY CHANGE_MIND KEEP_REQUESTED",
            "KEPT CHANGE_MIND READY",
            "READY SEND SENT",
            "SENT RESEND SENT",
            "SENT ACK ACKNOWLEDGED",
            "SENT REJECT REJECTED",
            "ACKNOWLEDGED REJECT REJECTED",
            "ACKNOWLEDGED ASK_INFO INFO_REQUIRED",
            "INFO_REQUIRED SUPPLY ACKNOWLEDGED",
            "ACKNOWLEDGED CLOSED CLOSED_REPORTED",
            "REMEDY REMEDIED READY",
            "HELD RELEASE READY",
            "CLOSED_REPORTED VERIFY VERIFIED",
            "CLOSED_REPORTED MISMATCH READY",
            "VERIFIED NOTIFY NOTIFIED");

    /** What may follow a rejection depends on its code. */
    private static final Map<RejectionCode, String> AFTER_REJECTION = Map.of(
            RejectionCode.BALANCE_NOT_ZERO, "START_REMEDY REMEDY",
            RejectionCode.OUTSTANDING_OBLIGATION, "START_REMEDY REMEDY",
            RejectionCode.HOLDER_MISMATCH, "START_REMEDY REMEDY",
            RejectionCode.DUPLICATE, "START_REMEDY REMEDY",
            RejectionCode.BAD_SIGNATURE, "START_REMEDY REMEDY",
            RejectionCode.LEGAL_HOLD, "HOLD HELD",
            RejectionCode.ALREADY_CLOSED, "SETTLE_REJECTION CLOSED_REPORTED",
            RejectionCode.NOT_IN_WINDOW, "SETTLE_REJECTION OUT_OF_WINDOW");

    @Test
    void shouldAllowExactlyWhatTheDomainListsInEveryState() {
        Set<String> allowed = new TreeSet<>();
        for (AccountState state : AccountState.values()) {
            if (state != AccountState.REJECTED) {
                for (AccountEvent event : AccountEvent.values()) {
                    AccountTransitions.next(state, event, null)
                            .ifPresent(row -> allowed.add(state + " " + event + " " + row.to()));
                }
            }
        }
        assertEquals(new TreeSet<>(EXPECTED), allowed);
    }

    @Test
    void shouldLetEveryRejectionLeaveInItsOneWay() {
        for (RejectionCode code : RejectionCode.values()) {
            String ways = Arrays.stream(AccountEvent.values())
                    .flatMap(event -> AccountTransitions.next(AccountState.REJECTED, event, code).stream())
                    .map(row -> row.event() + " " + row.to())
                    .collect(Collectors.joining(", "));
            assertEquals(AFTER_REJECTION.get(code), ways, code.name());
        }
    }

    @Test
    void shouldLeaveFinalStatesOnlyByAChangeOfMind() {
        AccountTransitions.ALL.stream()
                .filter(row -> row.from() != null && row.from().isFinal())
                .forEach(row -> assertEquals(AccountEvent.CHANGE_MIND, row.event()));
        assertTrue(AccountTransitions.ALL.stream().anyMatch(row -> row.from() == AccountState.KEPT));
    }
}
