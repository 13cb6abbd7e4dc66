package org.dongthuan.casetracking.rumour.domain;

import static org.dongthuan.platform.access.Roles.CC;
import static org.dongthuan.platform.access.Roles.CO;
import static org.dongthuan.platform.access.Roles.ST;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What may happen to a rumour: path segment and who does it; nobody where the system does. */
public enum RumourEvent {
    ASSESS("assess", Set.of(CO, CC)),
    /** Also a new wording, which nobody has approved yet. */
    DRAFT("draft", Set.of(CO, CC)),
    /** Chair and department, two persons. */
    APPROVE("approve", Set.of(CC, ST)),
    /** The last of them approved. */
    COMPLETE("complete", Set.of()),
    PUBLISH("publish", Set.of(CC)),
    CLOSE("close", Set.of(CC));

    private final String path;
    private final Set<String> roles;

    RumourEvent(String path, Set<String> roles) {
        this.path = path;
        this.roles = roles;
    }

    /** The event behind a path segment; events of the system have none. */
    public static Optional<RumourEvent> ofPath(String path) {
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
