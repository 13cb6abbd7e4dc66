package org.dongthuan.notification.feed;

import jakarta.transaction.TransactionScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dongthuan.notification.partner.EventScope;
import org.dongthuan.platform.messaging.IncomingEvent;

/** What the running transaction of the consumer has learned, in order; stored together at its end. */
@TransactionScoped
class NewFacts {

    private static final String INCIDENT = "INCIDENT";
    private static final String COMPLAINT = "COMPLAINT";

    private final List<Recorded> events = new ArrayList<>();
    private final List<Object[]> grants = new ArrayList<>();
    private final List<Object[]> revocations = new ArrayList<>();
    private final List<Object[]> links = new ArrayList<>();
    private final List<Object[]> unlinks = new ArrayList<>();

    /** An event and the ids it is about, by name. */
    record Recorded(IncomingEvent event, EventScope scope, UUID subjectId, Map<String, UUID> ids) {}

    void event(IncomingEvent event, EventScope scope, UUID subjectId, Map<String, UUID> ids) {
        events.add(new Recorded(event, scope, subjectId, ids));
    }

    /** @param org null where nobody is named */
    void may(UUID subjectId, Via via, String org, Instant at) {
        if (org != null) {
            grants.add(new Object[] {subjectId, via, org, at});
        }
    }

    /** @param but these keep it */
    void mayNot(UUID subjectId, Via via, List<String> but, Instant at) {
        revocations.add(new Object[] {at, subjectId, via, at, but.toArray(String[]::new)});
    }

    /** @param incidentId null for a case that stands alone */
    void incidentOf(UUID caseId, UUID incidentId, Instant at) {
        if (incidentId != null) {
            links.add(new Object[] {caseId, INCIDENT, incidentId, at});
        }
        unlinks.add(new Object[] {at, caseId, INCIDENT, at, incidentId, false});
    }

    void complaintOf(UUID caseId, UUID complaintId, Instant at) {
        links.add(new Object[] {caseId, COMPLAINT, complaintId, at});
    }

    void complaintLeft(UUID caseId, UUID complaintId, Instant at) {
        unlinks.add(new Object[] {at, caseId, COMPLAINT, at, complaintId, true});
    }

    List<Recorded> takeEvents() {
        return take(events);
    }

    List<Object[]> takeGrants() {
        return take(grants);
    }

    List<Object[]> takeRevocations() {
        return take(revocations);
    }

    List<Object[]> takeLinks() {
        return take(links);
    }

    List<Object[]> takeUnlinks() {
        return take(unlinks);
    }

    private static <T> List<T> take(List<T> from) {
        List<T> taken = List.copyOf(from);
        from.clear();
        return taken;
    }
}
