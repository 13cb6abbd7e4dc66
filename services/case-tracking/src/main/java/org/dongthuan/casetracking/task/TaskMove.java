package org.dongthuan.casetracking.task;

import static org.dongthuan.platform.access.Roles.BK;
import static org.dongthuan.platform.access.Roles.BKA;
import static org.dongthuan.platform.access.Roles.CC;
import static org.dongthuan.platform.access.Roles.CO;
import static org.dongthuan.platform.access.Roles.CP;
import static org.dongthuan.platform.access.Roles.DPO;
import static org.dongthuan.platform.access.Roles.PO;
import static org.dongthuan.platform.access.Roles.POL;
import static org.dongthuan.platform.access.Roles.SB;
import static org.dongthuan.platform.access.Roles.UT;

import java.util.Set;
import org.dongthuan.platform.machine.MachineEvent;

/** What can happen to a task, and which roles take part. Which agency of those it is, the task itself names. */
public enum TaskMove implements MachineEvent {
    /** Somebody of the agency sees to it, so that nobody else does it too. */
    TAKE(CO, CC, CP, PO, POL, BK, BKA, UT, SB, DPO),
    /** Somebody of the agency puts a colleague on it. */
    ASSIGN(CO, CC, CP, PO, POL, BK, BKA, UT, SB, DPO),
    RELEASE(CO, CC, CP, PO, POL, BK, BKA, UT, SB, DPO),
    REPLY(CO, CC, CP, PO, POL, BK, BKA, UT, SB, DPO),
    /** The desk or the chair of the lead reminds the agency. */
    REMIND(CO, CC),
    /** The lead wants more. */
    RETURN(CC),
    ACCEPT(CC),
    /** The facts say that it is done, or that it is not after all. */
    FINISH,
    UNDO,
    /** A merge or a split made it superfluous. */
    DROP;

    private final Set<String> roles;

    TaskMove(String... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<String> roles() {
        return roles;
    }
}
