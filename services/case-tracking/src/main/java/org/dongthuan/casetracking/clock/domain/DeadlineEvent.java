package org.dongthuan.casetracking.clock.domain;

import static org.dongthuan.platform.access.Roles.CC;
import static org.dongthuan.platform.access.Roles.DPO;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What can happen to a deadline: path segment and roles. Events without roles are the system's. */
public enum DeadlineEvent {
    SUSPEND("suspend", Set.of(CC, DPO)),
    RESUME("resume", Set.of(CC, DPO)),
    EXTEND("extend", Set.of(CC, DPO)),
    DECIDE_COMPLEX("decide-complex", Set.of(CC, DPO)),
    MEET("meet", Set.of()),
    MISS("miss", Set.of()),
    /** A fact arrived late, but had happened in time. */
    RETRACT("retract", Set.of()),
    CANCEL("cancel", Set.of()),
    REOPEN("reopen", Set.of());

    private final String path;
    private final Set<String> roles;

    DeadlineEvent(String path, Set<String> roles) {
        this.path = path;
        this.roles = roles;
    }

    /** The event behind a path segment; events of the system have none. */
    public static Optional<DeadlineEvent> ofPath(String path) {
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
