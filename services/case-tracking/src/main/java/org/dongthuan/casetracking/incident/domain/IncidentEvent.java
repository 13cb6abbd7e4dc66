package org.dongthuan.casetracking.incident.domain;

import static org.dongthuan.platform.access.Roles.CC;
import static org.dongthuan.platform.access.Roles.CO;
import static org.dongthuan.platform.access.Roles.CP;
import static org.dongthuan.platform.access.Roles.SB;
import static org.dongthuan.platform.access.Roles.ST;
import static org.dongthuan.platform.access.Roles.UT;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * What can happen to an incident: path segment, published word, roles that take part, and the roles whose approval must
 * all be there before the incident moves.
 */
public enum IncidentEvent {
    DISMISS("dismiss", "dismissed", Set.of(CC), Set.of(CC)),
    CONFIRM("confirm", "confirmed", Set.of(CC, CP), Set.of(CC, CP)),
    CONTAIN("contain", "contained", Set.of(UT, CC), Set.of(CC)),
    ADOPT_PLAN("adopt-plan", "plan-adopted", Set.of(CC), Set.of(CC)),
    ALL_CASES_RESOLVED("all-cases-resolved", "verifying", Set.of(), Set.of()),
    RETURN("return", "returned", Set.of(SB, ST, CP, CC), Set.of()),
    ACCEPT_RESULT("accept-result", "monitoring", Set.of(SB, ST, CP, CC), Set.of(SB, ST, CP, CC)),
    /** Two persons (DOMAIN §2): the desk says that nothing is left to do, the chair closes. */
    CLOSE("close", "closed", Set.of(CO, CC), Set.of(CO, CC)),
    REOPEN("reopen", "reopened", Set.of(SB, ST, CP), Set.of());

    private final String path;
    private final String published;
    private final Set<String> roles;
    private final Set<String> needed;

    IncidentEvent(String path, String published, Set<String> roles, Set<String> needed) {
        this.path = path;
        this.published = published;
        this.roles = roles;
        this.needed = needed;
    }

    /** The event behind a path segment; events of the system have none. */
    public static Optional<IncidentEvent> ofPath(String path) {
        return Arrays.stream(values())
                .filter(event -> event.path.equals(path) && !event.roles.isEmpty())
                .findFirst();
    }

    public String path() {
        return path;
    }

    /** CloudEvents type. */
    public String type() {
        return "incident." + published + ".v1";
    }

    public Set<String> roles() {
        return roles;
    }

    /** Roles that must all have approved. */
    public Set<String> needed() {
        return needed;
    }
}
