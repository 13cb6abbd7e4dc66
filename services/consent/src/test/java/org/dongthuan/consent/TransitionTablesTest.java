package org.dongthuan.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import org.dongthuan.consent.claim.domain.ClaimEvent;
import org.dongthuan.consent.claim.domain.ClaimState;
import org.dongthuan.consent.claim.domain.ClaimTransitions;
import org.dongthuan.consent.keep.KeepEvent;
import org.dongthuan.consent.keep.KeepState;
import org.dongthuan.consent.keep.KeepTransitions;
import org.junit.jupiter.api.Test;

/** The tables against DOMAIN §2.5, written out a second time on purpose. */
class TransitionTablesTest {

    private static final Set<String> CLAIMS = Set.of(
            "UNVERIFIED REQUEST_EVIDENCE EVIDENCE_REQUESTED",
            "EVIDENCE_REQUESTED SUBMIT_EVIDENCE UNDER_CHECK",
            "EVIDENCE_REQUESTED NO_EVIDENCE NOT_PROVEN",
            "UNDER_CHECK PROVE PROVEN",
            "UNDER_CHECK DISPROVE DISPROVEN",
            "UNDER_CHECK NOT_PROVE NOT_PROVEN",
            "PROVEN APPEAL UNDER_CHECK",
            "DISPROVEN APPEAL UNDER_CHECK",
            "NOT_PROVEN APPEAL UNDER_CHECK");

    private static final Set<String> KEEPS = Set.of(
            "REQUESTED GIVE GIVEN", "REQUESTED REFUSE REFUSED", "GIVEN PROVE PROVEN", "GIVEN NOT_PROVE INVALIDATED");

    @Test
    void shouldListForClaimsWhatTheDomainListsAndNothingElse() {
        Set<String> found = new TreeSet<>();
        for (ClaimState from : ClaimState.values()) {
            for (ClaimEvent event : ClaimEvent.values()) {
                ClaimTransitions.next(from, event).ifPresent(to -> found.add(from + " " + event + " " + to));
            }
        }
        assertEquals(new TreeSet<>(CLAIMS), found);
    }

    @Test
    void shouldListForKeepConsentsWhatTheDomainListsAndNothingElse() {
        Set<String> found = new TreeSet<>();
        for (KeepState from : KeepState.values()) {
            for (KeepEvent event : KeepEvent.values()) {
                KeepTransitions.next(from, event).ifPresent(to -> found.add(from + " " + event + " " + to));
            }
        }
        assertEquals(new TreeSet<>(KEEPS), found);
    }
}
