package org.dongthuan.casetracking.notice;

import static org.dongthuan.platform.access.Roles.BKA;
import static org.dongthuan.platform.access.Roles.CP;
import static org.dongthuan.platform.access.Roles.DPO;
import static org.dongthuan.platform.access.Roles.POL;
import static org.dongthuan.platform.access.Roles.PP;
import static org.dongthuan.platform.access.Roles.SB;

import java.util.Set;
import org.dongthuan.platform.machine.MachineEvent;

/** What may happen to a violation notice: who does it. */
public enum NoticeEvent implements MachineEvent {
    /** By whoever answers for the controller; the data-protection officer enters what was filed on paper. */
    FILE("filed", Set.of(POL, BKA, DPO)),
    /** It turned out that sensitive data leaked at the bank: by the bank, whoever protects the data, or a supervisor. */
    FIND_LEAK("leak-found", Set.of(BKA, DPO, CP, PP, SB)),
    /** By the authority that received it. */
    ACKNOWLEDGE("acknowledged", Set.of(PP));

    private final String published;
    private final Set<String> roles;

    NoticeEvent(String published, Set<String> roles) {
        this.published = published;
        this.roles = roles;
    }

    /** CloudEvents type. */
    public String type() {
        return "violation-notice." + published + ".v1";
    }

    @Override
    public Set<String> roles() {
        return roles;
    }
}
