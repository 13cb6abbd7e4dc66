package org.dongthuan.casetracking.datarequest;

import static org.dongthuan.platform.access.Roles.BK;
import static org.dongthuan.platform.access.Roles.BKA;
import static org.dongthuan.platform.access.Roles.CIT;
import static org.dongthuan.platform.access.Roles.CO;
import static org.dongthuan.platform.access.Roles.DPO;
import static org.dongthuan.platform.access.Roles.PO;
import static org.dongthuan.platform.access.Roles.POL;

import java.util.Set;
import org.dongthuan.platform.machine.MachineEvent;

/** What may happen to a request: the controller, or the data-protection officer for it, answers; the person takes it back. */
public enum RequestEvent implements MachineEvent {
    ACKNOWLEDGE("acknowledged", Set.of(PO, POL, BK, BKA, DPO)),
    ANSWER("answered", Set.of(PO, POL, BK, BKA, DPO)),
    WITHDRAW("withdrawn", Set.of(CIT, CO));

    private final String published;
    private final Set<String> roles;

    RequestEvent(String published, Set<String> roles) {
        this.published = published;
        this.roles = roles;
    }

    /** CloudEvents type. */
    public String type() {
        return "data-request." + published + ".v1";
    }

    @Override
    public Set<String> roles() {
        return roles;
    }
}
