package org.dongthuan.intake.reveal;

import static org.dongthuan.platform.access.Roles.CC;
import static org.dongthuan.platform.access.Roles.CO;
import static org.dongthuan.platform.access.Roles.CP;
import static org.dongthuan.platform.access.Roles.DPO;

import java.util.Set;
import org.dongthuan.platform.machine.MachineEvent;

/** What can happen to a request. */
public enum RevealEvent implements MachineEvent {
    APPROVE(CC, DPO),
    REFUSE(CC, DPO),
    REVOKE(CC, DPO),
    WITHDRAW(CO, CC, CP),
    LOOK(CO, CC, CP);

    private final Set<String> roles;

    RevealEvent(String... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<String> roles() {
        return roles;
    }
}
