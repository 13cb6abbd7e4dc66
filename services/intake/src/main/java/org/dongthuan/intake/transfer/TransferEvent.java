package org.dongthuan.intake.transfer;

import java.util.Set;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.machine.MachineEvent;

/** What can happen to a transfer. */
public enum TransferEvent implements MachineEvent {
    ACKNOWLEDGE;

    @Override
    public Set<String> roles() {
        return Set.of(Roles.CO, Roles.CC);
    }
}
