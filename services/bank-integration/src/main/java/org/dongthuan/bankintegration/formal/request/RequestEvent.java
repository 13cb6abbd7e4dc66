package org.dongthuan.bankintegration.formal.request;

import static org.dongthuan.platform.access.Roles.BK;
import static org.dongthuan.platform.access.Roles.BKA;
import static org.dongthuan.platform.access.Roles.CC;
import static org.dongthuan.platform.access.Roles.CP;
import static org.dongthuan.platform.access.Roles.PO;
import static org.dongthuan.platform.access.Roles.POL;

import java.util.Set;
import org.dongthuan.platform.machine.MachineEvent;

/** What may happen to a formal request, and by whom. */
public enum RequestEvent implements MachineEvent {
    RECEIVE(Set.of(BK, BKA, PO, POL)),
    REPLY_DRAFT(Set.of(BK, PO)),
    /** By another person than the one who drafted. */
    SIGN(Set.of(BKA, PO, POL)),
    ACCEPT(Set.of(CC, CP)),
    RETURN(Set.of(CC, CP)),
    WITHDRAW(Set.of(CC, CP));

    private static final Set<RequestEvent> OF_THE_ASKER = Set.of(ACCEPT, RETURN, WITHDRAW);

    private final Set<String> roles;

    RequestEvent(Set<String> roles) {
        this.roles = roles;
    }

    @Override
    public Set<String> roles() {
        return roles;
    }

    /** Whether only the body that asked may do it. */
    public boolean isTheAskers() {
        return OF_THE_ASKER.contains(this);
    }
}
