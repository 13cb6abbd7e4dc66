package org.dongthuan.casetracking.rulechange;

import static org.dongthuan.platform.access.Roles.ADM;
import static org.dongthuan.platform.access.Roles.DPO;

import java.util.Set;
import org.dongthuan.platform.machine.MachineEvent;

/** What may happen to a change: whoever proposed it takes it back, another decides. */
public enum ChangeEvent implements MachineEvent {
    APPROVE(Set.of(ADM, DPO)),
    REJECT(Set.of(ADM, DPO)),
    WITHDRAW(Set.of(ADM));

    private final Set<String> roles;

    ChangeEvent(Set<String> roles) {
        this.roles = roles;
    }

    @Override
    public Set<String> roles() {
        return roles;
    }
}
