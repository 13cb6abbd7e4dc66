package org.dongthuan.bankintegration.formal.request;

import static org.dongthuan.bankintegration.formal.request.RequestEvent.ACCEPT;
import static org.dongthuan.bankintegration.formal.request.RequestEvent.RECEIVE;
import static org.dongthuan.bankintegration.formal.request.RequestEvent.REPLY_DRAFT;
import static org.dongthuan.bankintegration.formal.request.RequestEvent.RETURN;
import static org.dongthuan.bankintegration.formal.request.RequestEvent.SIGN;
import static org.dongthuan.bankintegration.formal.request.RequestEvent.WITHDRAW;
import static org.dongthuan.bankintegration.formal.request.RequestState.ACCEPTED;
import static org.dongthuan.bankintegration.formal.request.RequestState.RECEIVED;
import static org.dongthuan.bankintegration.formal.request.RequestState.REPLIED;
import static org.dongthuan.bankintegration.formal.request.RequestState.RETURNED;
import static org.dongthuan.bankintegration.formal.request.RequestState.SENT;
import static org.dongthuan.bankintegration.formal.request.RequestState.WITHDRAWN;
import static org.dongthuan.platform.machine.Transition.on;

import org.dongthuan.platform.machine.TransitionTable;

/** The one table of what may follow what. */
public final class RequestTransitions {

    public static final TransitionTable<RequestState, RequestEvent> TABLE = TransitionTable.of(
            "formal request",
            RequestEvent.class,
            on(SENT, RECEIVE, RECEIVED),
            on(SENT, WITHDRAW, WITHDRAWN),
            on(RECEIVED, REPLY_DRAFT, RECEIVED),
            on(RECEIVED, SIGN, REPLIED),
            on(RECEIVED, WITHDRAW, WITHDRAWN),
            on(REPLIED, ACCEPT, ACCEPTED),
            on(REPLIED, RETURN, RETURNED),
            on(RETURNED, REPLY_DRAFT, RETURNED),
            on(RETURNED, SIGN, REPLIED),
            on(RETURNED, WITHDRAW, WITHDRAWN));

    private RequestTransitions() {}
}
