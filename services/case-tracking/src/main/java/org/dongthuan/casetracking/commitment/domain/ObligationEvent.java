package org.dongthuan.casetracking.commitment.domain;

import static org.dongthuan.platform.access.Roles.BK;
import static org.dongthuan.platform.access.Roles.BKA;
import static org.dongthuan.platform.access.Roles.CC;
import static org.dongthuan.platform.access.Roles.CO;
import static org.dongthuan.platform.access.Roles.CP;
import static org.dongthuan.platform.access.Roles.PO;
import static org.dongthuan.platform.access.Roles.POL;
import static org.dongthuan.platform.access.Roles.SB;
import static org.dongthuan.platform.access.Roles.ST;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * What can happen to an obligation: path segment, published word, and the roles that may take part at all. Which body of
 * those it is, the obligation itself names.
 */
public enum ObligationEvent {
    START("start", "started", Set.of(PO, POL, BK, BKA, CO, CC)),
    SUBMIT_EVIDENCE("submit-evidence", "evidence-submitted", Set.of(PO, POL, BK, BKA, CO, CC)),
    RETURN("return", "returned", Set.of(CC, CP, SB, ST)),
    /** Follows a return at once, so that nobody can leave an obligation lying as returned. */
    RESUME("resume", "resumed", Set.of()),
    ACCEPT("accept", "accepted", Set.of(CC, CP, SB, ST)),
    DECLARE_BREACH("declare-breach", "breached", Set.of(CC)),
    WAIVE("waive", "waived", Set.of(CC, CO, CP, SB, ST)),
    MARK_CONTINUING("mark-continuing", "continuing", Set.of(CC));

    private final String path;
    private final String published;
    private final Set<String> roles;

    ObligationEvent(String path, String published, Set<String> roles) {
        this.path = path;
        this.published = published;
        this.roles = roles;
    }

    /** The event behind a path segment; events of the system have none. */
    public static Optional<ObligationEvent> ofPath(String path) {
        return Arrays.stream(values())
                .filter(event -> event.path.equals(path) && !event.roles.isEmpty())
                .findFirst();
    }

    public String path() {
        return path;
    }

    /** CloudEvents type. */
    public String type() {
        return "obligation." + published + ".v1";
    }

    public Set<String> roles() {
        return roles;
    }
}
