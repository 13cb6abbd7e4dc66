package org.dongthuan.casetracking.commitment.domain;

import static org.dongthuan.platform.access.Roles.BK;
import static org.dongthuan.platform.access.Roles.BKA;
import static org.dongthuan.platform.access.Roles.CC;
import static org.dongthuan.platform.access.Roles.CO;
import static org.dongthuan.platform.access.Roles.CP;
import static org.dongthuan.platform.access.Roles.PO;
import static org.dongthuan.platform.access.Roles.POL;
import static org.dongthuan.platform.access.Roles.SB;
import static org.dongthuan.platform.access.Roles.ST;

import java.util.Set;
import org.dongthuan.platform.machine.MachineEvent;

/**
 * What can happen to an obligation: published word, and the roles that may take part at all. Which body of
 * those it is, the obligation itself names.
 */
public enum ObligationEvent implements MachineEvent {
    START("started", Set.of(PO, POL, BK, BKA, CO, CC)),
    SUBMIT_EVIDENCE("evidence-submitted", Set.of(PO, POL, BK, BKA, CO, CC)),
    RETURN("returned", Set.of(CC, CP, SB, ST)),
    /** Follows a return at once, so that nobody can leave an obligation lying as returned. */
    RESUME("resumed", Set.of()),
    ACCEPT("accepted", Set.of(CC, CP, SB, ST)),
    DECLARE_BREACH("breached", Set.of(CC)),
    WAIVE("waived", Set.of(CC, CO, CP, SB, ST)),
    MARK_CONTINUING("continuing", Set.of(CC));

    private final String published;
    private final Set<String> roles;

    ObligationEvent(String published, Set<String> roles) {
        this.published = published;
        this.roles = roles;
    }

    /** CloudEvents type. */
    public String type() {
        return "obligation." + published + ".v1";
    }

    @Override
    public Set<String> roles() {
        return roles;
    }
}
