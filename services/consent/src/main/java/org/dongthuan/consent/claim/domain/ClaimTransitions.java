package org.dongthuan.consent.claim.domain;

import static org.dongthuan.consent.claim.domain.ClaimEvent.*;
import static org.dongthuan.consent.claim.domain.ClaimState.*;
import static org.dongthuan.platform.machine.Transition.on;

import org.dongthuan.platform.machine.TransitionTable;

/** The one table of what may follow what (DOMAIN §2.5). */
public final class ClaimTransitions {

    public static final TransitionTable<ClaimState, ClaimEvent> TABLE = TransitionTable.of(
            "claim",
            ClaimEvent.class,
            on(UNVERIFIED, REQUEST_EVIDENCE, EVIDENCE_REQUESTED),
            on(EVIDENCE_REQUESTED, SUBMIT_EVIDENCE, UNDER_CHECK),
            on(EVIDENCE_REQUESTED, NO_EVIDENCE, NOT_PROVEN),
            on(UNDER_CHECK, PROVE, PROVEN),
            on(UNDER_CHECK, DISPROVE, DISPROVEN),
            on(UNDER_CHECK, NOT_PROVE, NOT_PROVEN),
            on(PROVEN, APPEAL, UNDER_CHECK),
            on(DISPROVEN, APPEAL, UNDER_CHECK),
            on(NOT_PROVEN, APPEAL, UNDER_CHECK));

    private ClaimTransitions() {}
}
