package org.dongthuan.consent.keep;

import static org.dongthuan.platform.machine.Transition.on;

import org.dongthuan.platform.machine.TransitionTable;

/** The one table of what may follow what (DOMAIN §2.5, record). */
public final class KeepTransitions {

    public static final TransitionTable<KeepState, KeepEvent> TABLE = TransitionTable.of(
            "keep-consent",
            KeepEvent.class,
            on(KeepState.REQUESTED, KeepEvent.GIVE, KeepState.GIVEN),
            on(KeepState.REQUESTED, KeepEvent.REFUSE, KeepState.REFUSED),
            on(KeepState.GIVEN, KeepEvent.PROVE, KeepState.PROVEN),
            on(KeepState.GIVEN, KeepEvent.NOT_PROVE, KeepState.INVALIDATED),
            on(KeepState.GIVEN, KeepEvent.WITHDRAW, KeepState.WITHDRAWN),
            on(KeepState.PROVEN, KeepEvent.WITHDRAW, KeepState.WITHDRAWN),
            on(KeepState.GIVEN, KeepEvent.REVOKE, KeepState.REVOKED),
            on(KeepState.PROVEN, KeepEvent.REVOKE, KeepState.REVOKED),
            on(KeepState.GIVEN, KeepEvent.INVALIDATE, KeepState.INVALIDATED),
            on(KeepState.PROVEN, KeepEvent.INVALIDATE, KeepState.INVALIDATED),
            on(KeepState.GIVEN, KeepEvent.EXPIRE, KeepState.EXPIRED),
            on(KeepState.PROVEN, KeepEvent.EXPIRE, KeepState.EXPIRED),
            on(KeepState.GIVEN, KeepEvent.RENEW, KeepState.GIVEN),
            on(KeepState.PROVEN, KeepEvent.RENEW, KeepState.PROVEN));

    private KeepTransitions() {}
}
