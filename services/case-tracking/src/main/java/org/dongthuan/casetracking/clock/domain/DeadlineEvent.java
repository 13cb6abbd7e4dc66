package org.dongthuan.casetracking.clock.domain;

import static org.dongthuan.platform.access.Roles.CC;
import static org.dongthuan.platform.access.Roles.DPO;

import java.util.Set;
import org.dongthuan.platform.machine.MachineEvent;

/** What can happen to a deadline: roles. Events without roles are the system's. */
public enum DeadlineEvent implements MachineEvent {
    SUSPEND(Set.of(CC, DPO)),
    RESUME(Set.of(CC, DPO)),
    EXTEND(Set.of(CC, DPO)),
    DECIDE_COMPLEX(Set.of(CC, DPO)),
    MEET(Set.of()),
    MISS(Set.of()),
    /** A fact arrived late, but had happened in time. */
    RETRACT(Set.of()),
    /** What it counts from turned out to be later, so that there is time again. */
    RESTART(Set.of()),
    CANCEL(Set.of()),
    REOPEN(Set.of());

    private final Set<String> roles;

    DeadlineEvent(Set<String> roles) {
        this.roles = roles;
    }

    @Override
    public Set<String> roles() {
        return roles;
    }
}
