package org.dongthuan.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dongthuan.consent.claim.domain.ClaimTransitions;
import org.dongthuan.consent.ending.Ending;
import org.dongthuan.consent.keep.KeepTransitions;
import org.dongthuan.consent.ledger.RecordTransitions;
import org.dongthuan.platform.machine.Transition;
import org.dongthuan.platform.machine.TransitionTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

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
            "REQUESTED GIVE GIVEN",
            "REQUESTED REFUSE REFUSED",
            "GIVEN PROVE PROVEN",
            "GIVEN NOT_PROVE INVALIDATED",
            "GIVEN WITHDRAW WITHDRAWN",
            "PROVEN WITHDRAW WITHDRAWN",
            "GIVEN REVOKE REVOKED",
            "PROVEN REVOKE REVOKED",
            "GIVEN INVALIDATE INVALIDATED",
            "PROVEN INVALIDATE INVALIDATED",
            "GIVEN EXPIRE EXPIRED",
            "PROVEN EXPIRE EXPIRED",
            "GIVEN RENEW GIVEN",
            "PROVEN RENEW PROVEN");

    private static final Set<String> RECORDS = Set.of(
            "UNKNOWN PROVE GIVEN",
            "UNKNOWN INVALIDATE INVALIDATED",
            "REQUESTED GIVE GIVEN",
            "REQUESTED REFUSE REFUSED",
            "REQUESTED DEFER DEFERRED",
            "GIVEN WITHDRAW WITHDRAWN",
            "GIVEN REVOKE REVOKED",
            "GIVEN EXPIRE EXPIRED",
            "GIVEN INVALIDATE INVALIDATED",
            "GIVEN RENEW RENEWED",
            "GIVEN REOPEN UNKNOWN",
            "RENEWED WITHDRAW WITHDRAWN",
            "RENEWED REVOKE REVOKED",
            "RENEWED EXPIRE EXPIRED",
            "RENEWED INVALIDATE INVALIDATED",
            "RENEWED RENEW RENEWED",
            "RENEWED REOPEN UNKNOWN",
            "INVALIDATED REOPEN UNKNOWN");

    private static final Set<String> ENDINGS = Set.of("PROPOSED APPROVE CARRIED_OUT", "PROPOSED DECLINE DECLINED");

    static Stream<Arguments> tables() {
        return Stream.of(
                arguments(CLAIMS, ClaimTransitions.TABLE),
                arguments(KEEPS, KeepTransitions.TABLE),
                arguments(RECORDS, RecordTransitions.TABLE),
                arguments(ENDINGS, Ending.TABLE));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void shouldListWhatTheDomainListsAndNothingElse(Set<String> listed, TransitionTable<?, ?> table) {
        assertEquals(
                new TreeSet<>(listed),
                table.rows().stream().map(Transition::toString).collect(Collectors.toCollection(TreeSet::new)));
    }
}
