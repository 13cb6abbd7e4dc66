package org.dongthuan.intake.representation;

import java.util.Set;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.machine.MachineEvent;

/** What can happen to a representation. */
public enum RepresentationEvent implements MachineEvent {
    END;

    @Override
    public Set<String> roles() {
        return Set.of(Roles.CO, Roles.CC);
    }
}
