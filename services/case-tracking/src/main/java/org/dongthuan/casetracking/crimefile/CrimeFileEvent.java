package org.dongthuan.casetracking.crimefile;

import static org.dongthuan.platform.access.Roles.CP;
import static org.dongthuan.platform.access.Roles.PP;

import java.util.Set;
import org.dongthuan.platform.machine.MachineEvent;

/** What may happen to a crime-information file: who does it. */
public enum CrimeFileEvent implements MachineEvent {
    /** The police take up what was flagged. */
    OPEN("opened", Set.of(CP)),
    /** The police see no ground to take it up. */
    DISMISS("dismissed", Set.of(CP)),
    /** To the investigators. */
    FORWARD("forwarded", Set.of(CP)),
    /** The investigators decided, whatever it was. */
    DECIDE("decided", Set.of(PP));

    private final String published;
    private final Set<String> roles;

    CrimeFileEvent(String published, Set<String> roles) {
        this.published = published;
        this.roles = roles;
    }

    /** CloudEvents type. */
    public String type() {
        return "crime-file." + published + ".v1";
    }

    @Override
    public Set<String> roles() {
        return roles;
    }
}
