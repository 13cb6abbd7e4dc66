package org.dongthuan.casetracking.cases.domain;

import static org.dongthuan.platform.access.Roles.CC;
import static org.dongthuan.platform.access.Roles.CP;
import static org.dongthuan.platform.access.Roles.SB;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What can happen to a case: path segment, published word, roles. Events without roles are the system's. */
public enum CaseEvent {
    ASSESS("assess", "assessed", Set.of(CC)),
    DISPATCH("dispatch", "dispatched", Set.of(CC)),
    HOLD("hold", "held", Set.of(CP, CC)),
    RELEASE("release", "released", Set.of(CP, CC)),
    ALL_TASKS_DONE("all-tasks-done", "verifying", Set.of()),
    RETURN("return", "returned", Set.of(CC, SB)),
    VERIFY("verify", "resolved", Set.of(CC, SB)),
    CLOSE("close", "closed", Set.of()),
    REOPEN("reopen", "reopened", Set.of(CC));

    private final String path;
    private final String published;
    private final Set<String> roles;

    CaseEvent(String path, String published, Set<String> roles) {
        this.path = path;
        this.published = published;
        this.roles = roles;
    }

    /** The event behind a path segment; events of the system have none. */
    public static Optional<CaseEvent> ofPath(String path) {
        return Arrays.stream(values())
                .filter(event -> event.path.equals(path) && !event.roles.isEmpty())
                .findFirst();
    }

    public String path() {
        return path;
    }

    /** CloudEvents type. */
    public String type() {
        return "case." + published + ".v1";
    }

    public Set<String> roles() {
        return roles;
    }
}
