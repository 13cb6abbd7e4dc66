package org.dongthuan.consent.ledger;

import static org.dongthuan.consent.ledger.RecordEvent.*;
import static org.dongthuan.consent.ledger.RecordState.*;
import static org.dongthuan.platform.machine.Transition.on;

import org.dongthuan.platform.machine.TransitionTable;

/** The one table of what may follow what (DOMAIN §2.5, record; what that leaves open is in decision 0010). */
public final class RecordTransitions {

    public static final TransitionTable<RecordState, RecordEvent> TABLE = TransitionTable.of(
            "consent record",
            RecordEvent.class,
            on(UNKNOWN, PROVE, GIVEN),
            on(UNKNOWN, INVALIDATE, INVALIDATED),
            on(REQUESTED, GIVE, GIVEN),
            on(REQUESTED, REFUSE, REFUSED),
            on(REQUESTED, DEFER, DEFERRED),
            on(GIVEN, WITHDRAW, WITHDRAWN),
            on(GIVEN, REVOKE, REVOKED),
            on(GIVEN, EXPIRE, EXPIRED),
            on(GIVEN, INVALIDATE, INVALIDATED),
            on(GIVEN, RENEW, RENEWED),
            on(GIVEN, REOPEN, UNKNOWN),
            on(RENEWED, WITHDRAW, WITHDRAWN),
            on(RENEWED, REVOKE, REVOKED),
            on(RENEWED, EXPIRE, EXPIRED),
            on(RENEWED, INVALIDATE, INVALIDATED),
            on(RENEWED, RENEW, RENEWED),
            on(RENEWED, REOPEN, UNKNOWN),
            on(INVALIDATED, REOPEN, UNKNOWN));

    private RecordTransitions() {}
}
