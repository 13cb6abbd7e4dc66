package org.dongthuan.casetracking.incident.domain;

import static org.dongthuan.platform.access.Roles.CC;
import static org.dongthuan.platform.access.Roles.CO;
import static org.dongthuan.platform.access.Roles.CP;
import static org.dongthuan.platform.access.Roles.SB;
import static org.dongthuan.platform.access.Roles.ST;
import static org.dongthuan.platform.access.Roles.UT;

import java.util.Set;
import org.dongthuan.platform.machine.MachineEvent;

/**
 * What can happen to an incident: published word, roles that take part, and the roles whose approval must
 * all be there before the incident moves.
 */
public enum IncidentEvent implements MachineEvent {
    DISMISS("dismissed", Set.of(CC), Set.of(CC)),
    CONFIRM("confirmed", Set.of(CC, CP), Set.of(CC, CP)),
    CONTAIN("contained", Set.of(UT, CC), Set.of(CC)),
    ADOPT_PLAN("plan-adopted", Set.of(CC), Set.of(CC)),
    ALL_CASES_RESOLVED("verifying", Set.of(), Set.of()),
    RETURN("returned", Set.of(SB, ST, CP, CC), Set.of()),
    ACCEPT_RESULT("monitoring", Set.of(SB, ST, CP, CC), Set.of(SB, ST, CP, CC)),
    /** Two persons (DOMAIN §2): the desk says that nothing is left to do, the chair closes. */
    CLOSE("closed", Set.of(CO, CC), Set.of(CO, CC)),
    REOPEN("reopened", Set.of(SB, ST, CP), Set.of());

    private final String published;
    private final Set<String> roles;
    private final Set<String> needed;

    IncidentEvent(String published, Set<String> roles, Set<String> needed) {
        this.published = published;
        this.roles = roles;
        this.needed = needed;
    }

    /** CloudEvents type. */
    public String type() {
        return "incident." + published + ".v1";
    }

    @Override
    public Set<String> roles() {
        return roles;
    }

    /** Roles that must all have approved. */
    public Set<String> needed() {
        return needed;
    }
}
