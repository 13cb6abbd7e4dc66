package org.dongthuan.casetracking.minutes.domain;

import static org.dongthuan.platform.access.Roles.BK;
import static org.dongthuan.platform.access.Roles.BKA;
import static org.dongthuan.platform.access.Roles.CC;
import static org.dongthuan.platform.access.Roles.CO;
import static org.dongthuan.platform.access.Roles.CP;
import static org.dongthuan.platform.access.Roles.PO;
import static org.dongthuan.platform.access.Roles.POL;
import static org.dongthuan.platform.access.Roles.SB;
import static org.dongthuan.platform.access.Roles.ST;
import static org.dongthuan.platform.access.Roles.UT;

import java.util.Set;
import org.dongthuan.platform.machine.MachineEvent;

/** What can happen to minutes: who does it; nobody where the system does. */
public enum MinutesEvent implements MachineEvent {
    READ_OUT(Set.of(CO, CC)),
    /** Each party signs for itself, in its own session. */
    SIGN(Set.of(CO, CC, CP, PO, POL, BK, BKA, UT, SB, ST)),
    /** Whoever leads the meeting records that a party does not sign. */
    REFUSE(Set.of(CO, CC)),
    /** The last party signed or refused. */
    COMPLETE(Set.of()),
    SEAL(Set.of(CC));

    private final Set<String> roles;

    MinutesEvent(Set<String> roles) {
        this.roles = roles;
    }

    @Override
    public Set<String> roles() {
        return roles;
    }
}
