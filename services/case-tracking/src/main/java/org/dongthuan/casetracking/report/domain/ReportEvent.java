package org.dongthuan.casetracking.report.domain;

import static org.dongthuan.platform.access.Roles.CC;
import static org.dongthuan.platform.access.Roles.CO;
import static org.dongthuan.platform.access.Roles.PO;
import static org.dongthuan.platform.access.Roles.POL;
import static org.dongthuan.platform.access.Roles.UT;

import java.util.Set;
import org.dongthuan.platform.machine.MachineEvent;

/** What may happen to a report: who does it, each in its own chain. */
public enum ReportEvent implements MachineEvent {
    SIGN(Set.of(UT, POL, CC)),
    SEND(Set.of(UT, PO, POL, CO, CC)),
    /** The recipient gave it a number; the chain notes it. */
    RECEIVE(Set.of(UT, PO, POL, CO, CC));

    private final Set<String> roles;

    ReportEvent(Set<String> roles) {
        this.roles = roles;
    }

    @Override
    public Set<String> roles() {
        return roles;
    }
}
