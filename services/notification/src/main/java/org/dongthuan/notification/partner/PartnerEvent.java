package org.dongthuan.notification.partner;

import java.util.Set;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.machine.MachineEvent;

/** What administrators do with a partner. */
public enum PartnerEvent implements MachineEvent {
    CHANGE,
    SUSPEND,
    RESUME;

    @Override
    public Set<String> roles() {
        return Set.of(Roles.ADM);
    }
}
