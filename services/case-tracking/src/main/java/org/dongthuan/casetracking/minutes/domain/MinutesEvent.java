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

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What can happen to minutes: path segment and who does it; nobody where the system does. */
public enum MinutesEvent {
    READ_OUT("read-out", Set.of(CO, CC)),
    /** Each party signs for itself, in its own session. */
    SIGN("sign", Set.of(CO, CC, CP, PO, POL, BK, BKA, UT, SB, ST)),
    /** Whoever leads the meeting records that a party does not sign. */
    REFUSE("refuse", Set.of(CO, CC)),
    /** The last party signed or refused. */
    COMPLETE("complete", Set.of()),
    SEAL("seal", Set.of(CC));

    private final String path;
    private final Set<String> roles;

    MinutesEvent(String path, Set<String> roles) {
        this.path = path;
        this.roles = roles;
    }

    /** The event behind a path segment; events of the system have none. */
    public static Optional<MinutesEvent> ofPath(String path) {
        return Arrays.stream(values())
                .filter(event -> event.path.equals(path) && !event.roles.isEmpty())
                .findFirst();
    }

    public String path() {
        return path;
    }

    public Set<String> roles() {
        return roles;
    }
}
