package org.dongthuan.notification.webhook;

import static org.dongthuan.notification.webhook.EndpointEvent.CHANGE;
import static org.dongthuan.notification.webhook.EndpointEvent.DISABLE;
import static org.dongthuan.notification.webhook.EndpointEvent.ENABLE;
import static org.dongthuan.notification.webhook.EndpointEvent.FAILING;
import static org.dongthuan.notification.webhook.EndpointEvent.GONE;
import static org.dongthuan.notification.webhook.EndpointEvent.REPLAY;
import static org.dongthuan.notification.webhook.EndpointEvent.ROTATE;
import static org.dongthuan.notification.webhook.EndpointState.ACTIVE;
import static org.dongthuan.notification.webhook.EndpointState.DISABLED;
import static org.dongthuan.platform.machine.Transition.on;

import org.dongthuan.platform.machine.TransitionTable;

/** The one table of what may follow what for an endpoint. */
public final class EndpointTransitions {

    public static final TransitionTable<EndpointState, EndpointEvent> TABLE = TransitionTable.of(
            "endpoint",
            EndpointEvent.class,
            on(ACTIVE, CHANGE, ACTIVE),
            on(ACTIVE, ROTATE, ACTIVE),
            on(ACTIVE, REPLAY, ACTIVE),
            on(ACTIVE, DISABLE, DISABLED),
            on(ACTIVE, GONE, DISABLED),
            on(ACTIVE, FAILING, DISABLED),
            on(DISABLED, CHANGE, DISABLED),
            on(DISABLED, ROTATE, DISABLED),
            on(DISABLED, ENABLE, ACTIVE));

    private EndpointTransitions() {}
}
