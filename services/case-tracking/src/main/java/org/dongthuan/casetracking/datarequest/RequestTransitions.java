package org.dongthuan.casetracking.datarequest;

import static org.dongthuan.platform.machine.Transition.on;

import org.dongthuan.platform.machine.TransitionTable;

/** The one table of what may follow what. */
public final class RequestTransitions {

    public static final TransitionTable<RequestState, RequestEvent> TABLE = TransitionTable.of(
            "data request",
            RequestEvent.class,
            on(RequestState.RECEIVED, RequestEvent.ACKNOWLEDGE, RequestState.ACKNOWLEDGED),
            on(RequestState.RECEIVED, RequestEvent.ANSWER, RequestState.ANSWERED),
            on(RequestState.RECEIVED, RequestEvent.WITHDRAW, RequestState.WITHDRAWN),
            on(RequestState.ACKNOWLEDGED, RequestEvent.ANSWER, RequestState.ANSWERED),
            on(RequestState.ACKNOWLEDGED, RequestEvent.WITHDRAW, RequestState.WITHDRAWN));

    private RequestTransitions() {}
}
