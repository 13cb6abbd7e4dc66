package org.dongthuan.intake.complaint.domain;

import static org.dongthuan.platform.access.Roles.CC;
import static org.dongthuan.platform.access.Roles.CIT;
import static org.dongthuan.platform.access.Roles.CO;
import static org.dongthuan.platform.access.Roles.CP;

import java.util.Set;
import org.dongthuan.platform.machine.MachineEvent;

/** What can happen to a complaint: the word in the path, the word in the published event, and who may do it. */
public enum ComplaintEvent implements MachineEvent {
    TAKE("take", "triaged", CO, CC),
    ASK_INFO("ask-info", "info-requested", CO),
    ANSWER("answer", "answered", CIT, CO),
    MARK_DUPLICATE("merge", "merged", CO),
    UNMERGE("unmerge", "unmerged", CO),
    FORWARD("forward", "redirected", CO),
    ADD_TRACK("add-track", "track-added", CO, CC),
    PROPOSE_DECLINE("propose-decline", "decline-proposed", CO, CC),
    DECLINE("decline", "declined", CC),
    ACCEPT("accept", "accepted", CC),
    START("start", "started", CO),
    SUSPEND("suspend", "suspended", CO),
    RESUME("resume", "resumed", CO),
    REPLY("reply", "replied", CC),
    CONFIRM("confirm", "closed", CIT),
    /** The system's: nobody disputed the reply while they could. Told like any other closing; the reason says it. */
    APPEAL_PERIOD_OVER("appeal-period-over", "closed"),
    DISPUTE("dispute", "disputed", CIT),
    ASSIGN_LEVEL2("assign-level2", "level2-assigned", CO, CC),
    REOPEN("reopen", "reopened", CC, CP),
    WITHDRAW("withdraw", "withdrawn", CIT);

    private final String path;
    private final String published;
    private final Set<String> roles;

    ComplaintEvent(String path, String published, String... roles) {
        this.path = path;
        this.published = published;
        this.roles = Set.of(roles);
    }

    @Override
    public String path() {
        return path;
    }

    /** CloudEvents type of the fact this event leads to. */
    public String type() {
        return "complaint." + published + ".v1";
    }

    @Override
    public Set<String> roles() {
        return roles;
    }
}
