package org.dongthuan.notification.feed;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dongthuan.notification.partner.EventScope;

/**
 * The events that partners may hear of. Left out on purpose: messages (the commune's desk only), people, the joining and
 * leaving of other people's complaints, tracks and proposals (they tell a denunciation, or what is not decided), crime files,
 * consent records, deadlines, the audit.
 */
public final class FeedTypes {

    private static final Map<String, EventScope> SCOPES = new TreeMap<>();

    static {
        add(EventScope.COMPLAINT, "complaint", "submitted triaged info-requested answered merged unmerged declined");
        add(EventScope.COMPLAINT, "complaint", "accepted started suspended resumed redirected disputed reopened");
        add(EventScope.COMPLAINT, "complaint", "replied closed withdrawn");
        add(EventScope.INCIDENT, "incident", "reported confirmed dismissed contained plan-adopted verifying returned");
        add(EventScope.INCIDENT, "incident", "monitoring closed reopened");
        add(EventScope.CASE, "case", "opened complaint-joined assessed dispatched held released verifying returned");
        add(EventScope.CASE, "case", "resolved closed reopened merged split");
        add(EventScope.RESULT, "case", "result-ready");
        add(EventScope.TASK, "task", "created done returned replied reminded handed-over");
        add(EventScope.ACCOUNT, "account", "listed decision-requested keep-requested kept keep-failed ready sent");
        add(EventScope.ACCOUNT, "account", "acknowledged info-required info-supplied rejected remedy-started held");
        add(EventScope.ACCOUNT, "account", "closed-reported verified mismatch notified not-found out-of-window");
        add(EventScope.DUTY, "commitment", "drafted signed registered in-force voided superseded fulfilled");
        add(EventScope.DUTY, "commitment", "continuing breached resumed");
        add(EventScope.DUTY, "obligation", "started evidence-submitted returned resumed accepted breached waived");
        add(EventScope.DUTY, "obligation", "continuing");
    }

    private FeedTypes() {}

    /** Every type, in alphabetical order. */
    public static Set<String> all() {
        return SCOPES.keySet();
    }

    /** Empty for a type that no partner hears of. */
    public static Optional<EventScope> scopeOf(String type) {
        return Optional.ofNullable(SCOPES.get(type));
    }

    private static void add(EventScope scope, String subject, String words) {
        for (String word : words.split(" ")) {
            SCOPES.put(subject + "." + word + ".v1", scope);
        }
    }
}
