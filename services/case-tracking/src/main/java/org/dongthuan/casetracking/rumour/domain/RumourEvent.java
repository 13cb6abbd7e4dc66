package org.dongthuan.casetracking.rumour.domain;

import static org.dongthuan.platform.access.Roles.CC;
import static org.dongthuan.platform.access.Roles.CO;
import static org.dongthuan.platform.access.Roles.ST;

import java.util.Set;
import org.dongthuan.platform.machine.MachineEvent;

/** What may happen to a rumour: who does it; nobody where the system does. */
public enum RumourEvent implements MachineEvent {
    ASSESS(Set.of(CO, CC)),
    /** Also a new wording, which nobody has approved yet. */
    DRAFT(Set.of(CO, CC)),
    /** Chair and department, two persons. */
    APPROVE(Set.of(CC, ST)),
    /** The last of them approved. */
    COMPLETE(Set.of()),
    PUBLISH(Set.of(CC)),
    CLOSE(Set.of(CC));

    private final Set<String> roles;

    RumourEvent(Set<String> roles) {
        this.roles = roles;
    }

    @Override
    public Set<String> roles() {
        return roles;
    }
}
