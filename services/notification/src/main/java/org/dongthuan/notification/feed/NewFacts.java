package org.dongthuan.notification.feed;

import jakarta.transaction.TransactionScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.dongthuan.notification.partner.EventScope;
import org.dongthuan.platform.messaging.IncomingEvent;

/** What the running transaction of the consumer has learned, in order; stored together at its end. */
@TransactionScoped
class NewFacts {

    private static final String INCIDENT = "INCIDENT";
    private static final String COMPLAINT = "COMPLAINT";

    private final List<Recorded> events = new ArrayList<>();
    private final Map<Grant, Instant> grants = new LinkedHashMap<>();
    private final List<Object[]> revocations = new ArrayList<>();
    private final Map<Link, Instant> links = new LinkedHashMap<>();
    private final Map<Unlink, Instant> unlinks = new LinkedHashMap<>();

    /** An event and the ids it is about, by name. */
    record Recorded(IncomingEvent event, EventScope scope, UUID subjectId, Map<String, UUID> ids) {}

    private record Grant(UUID subjectId, Via via, String org) {}

    private record Link(UUID subjectId, String kind, UUID throughId) {}

    /** @param one whether this tie ends, or all but this one */
    private record Unlink(UUID subjectId, String kind, UUID throughId, boolean one) {}

    void event(IncomingEvent event, EventScope scope, UUID subjectId, Map<String, UUID> ids) {
        events.add(new Recorded(event, scope, subjectId, ids));
    }

    /** @param org null where nobody is named */
    void may(UUID subjectId, Via via, String org, Instant at) {
        if (org != null) {
            keepLatest(grants, new Grant(subjectId, via, org), at);
        }
    }

    /** @param but these keep it */
    void mayNot(UUID subjectId, Via via, List<String> but, Instant at) {
        revocations.add(new Object[] {at, subjectId, via, at, but.toArray(String[]::new)});
    }

    /** @param incidentId null for a case that stands alone */
    void incidentOf(UUID caseId, UUID incidentId, Instant at) {
        if (incidentId != null) {
            keepLatest(links, new Link(caseId, INCIDENT, incidentId), at);
        }
        keepLatest(unlinks, new Unlink(caseId, INCIDENT, incidentId, false), at);
    }

    void complaintOf(UUID caseId, UUID complaintId, Instant at) {
        keepLatest(links, new Link(caseId, COMPLAINT, complaintId), at);
    }

    void complaintLeft(UUID caseId, UUID complaintId, Instant at) {
        keepLatest(unlinks, new Unlink(caseId, COMPLAINT, complaintId, true), at);
    }

    /** Most events of a subject tell the same again. */
    private static <T> void keepLatest(Map<T, Instant> told, T what, Instant at) {
        told.merge(what, at, (one, other) -> one.isAfter(other) ? one : other);
    }

    List<Recorded> takeEvents() {
        List<Recorded> taken = List.copyOf(events);
        events.clear();
        return taken;
    }

    List<Object[]> takeGrants() {
        return take(grants, (one, at) -> new Object[] {one.subjectId(), one.via(), one.org(), at});
    }

    List<Object[]> takeRevocations() {
        List<Object[]> taken = List.copyOf(revocations);
        revocations.clear();
        return taken;
    }

    List<Object[]> takeLinks() {
        return take(links, (one, at) -> new Object[] {one.subjectId(), one.kind(), one.throughId(), at});
    }

    List<Object[]> takeUnlinks() {
        return take(
                unlinks, (one, at) -> new Object[] {at, one.subjectId(), one.kind(), at, one.throughId(), one.one()});
    }

    private static <T> List<Object[]> take(Map<T, Instant> from, BiFunction<T, Instant, Object[]> row) {
        List<Object[]> taken = from.entrySet().stream()
                .map(entry -> row.apply(entry.getKey(), entry.getValue()))
                .toList();
        from.clear();
        return taken;
    }
}
