package org.dongthuan.notification.webhook;

import java.util.Set;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.machine.MachineEvent;

/** What can happen to an endpoint. */
public enum EndpointEvent implements MachineEvent {
    CHANGE(true),
    ROTATE(true),
    REPLAY(true),
    DISABLE(true),
    ENABLE(true),
    /** It answered 410. */
    GONE(false),
    /** It failed throughout for longer than the rule allows. */
    FAILING(false);

    private final Set<String> roles;

    EndpointEvent(boolean byPartner) {
        this.roles = byPartner ? Set.of(Roles.PO, Roles.BK, Roles.UT) : Set.of();
    }

    @Override
    public Set<String> roles() {
        return roles;
    }
}
