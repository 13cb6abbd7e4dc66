package org.dongthuan.casetracking.report.domain;

import static org.dongthuan.platform.access.Roles.CC;
import static org.dongthuan.platform.access.Roles.CO;
import static org.dongthuan.platform.access.Roles.PO;
import static org.dongthuan.platform.access.Roles.POL;
import static org.dongthuan.platform.access.Roles.UT;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What may happen to a report: path segment and who does it, each in its own chain. */
public enum ReportEvent {
    SIGN("sign", Set.of(UT, POL, CC)),
    SEND("send", Set.of(UT, PO, POL, CO, CC)),
    /** The recipient gave it a number; the chain notes it. */
    RECEIVE("receive", Set.of(UT, PO, POL, CO, CC));

    private final String path;
    private final Set<String> roles;

    ReportEvent(String path, Set<String> roles) {
        this.path = path;
        this.roles = roles;
    }

    /** The event behind a path segment. */
    public static Optional<ReportEvent> ofPath(String path) {
        return Arrays.stream(values()).filter(event -> event.path.equals(path)).findFirst();
    }

    public String path() {
        return path;
    }

    public Set<String> roles() {
        return roles;
    }
}
