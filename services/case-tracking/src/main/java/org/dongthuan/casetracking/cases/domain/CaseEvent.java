package org.dongthuan.casetracking.cases.domain;

import static org.dongthuan.platform.access.Roles.CC;
import static org.dongthuan.platform.access.Roles.CP;
import static org.dongthuan.platform.access.Roles.SB;

import java.util.Set;
import org.dongthuan.platform.machine.MachineEvent;

/** What can happen to a case: published word and roles. Events without roles are the system's, or have endpoints of their own. */
public enum CaseEvent implements MachineEvent {
    ASSESS("assessed", Set.of(CC)),
    DISPATCH("dispatched", Set.of(CC)),
    HOLD("held", Set.of(CP, CC)),
    RELEASE("released", Set.of(CP, CC)),
    ALL_TASKS_DONE("verifying", Set.of()),
    RETURN("returned", Set.of(CC, SB)),
    VERIFY("resolved", Set.of(CC, SB)),
    CLOSE("closed", Set.of()),
    REOPEN("reopened", Set.of(CC)),
    /** Merge and split name a second case or parts of this one: endpoints of their own, which say who may ask. */
    MERGE("merged", Set.of()),
    SPLIT("split", Set.of());

    private final String published;
    private final Set<String> roles;

    CaseEvent(String published, Set<String> roles) {
        this.published = published;
        this.roles = roles;
    }

    /** CloudEvents type. */
    public String type() {
        return "case." + published + ".v1";
    }

    @Override
    public Set<String> roles() {
        return roles;
    }
}
