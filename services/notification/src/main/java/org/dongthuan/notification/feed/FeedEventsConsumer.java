package org.dongthuan.notification.feed;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.dongthuan.notification.partner.EventScope;
import org.dongthuan.platform.messaging.EventConsumer;
import org.dongthuan.platform.messaging.EventHandlers;
import org.dongthuan.platform.messaging.IncomingEvent;
import org.dongthuan.platform.messaging.MalformedEvent;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Learns from the events of all services what partners may hear of, and who may see it. A consumer group of its own: texts
 * to people never wait for the feed.
 */
@ApplicationScoped
public class FeedEventsConsumer {

    /** Says that a complaint is a denunciation; no partner hears of it. */
    private static final String TRACK_ADDED = "complaint.track-added.v1";

    private static final String COMMITMENT = "commitmentId";

    private final EventConsumer consumer;
    private final EventHandlers handlers;
    private final NewFacts facts;

    FeedEventsConsumer(EventConsumer consumer, ObjectMapper json, NewFacts facts) {
        this.consumer = consumer;
        this.facts = facts;
        this.handlers = new EventHandlers(json).on(TRACK_ADDED, Told.class, this::complaint);
        FeedTypes.all().forEach(type -> handlers.on(type, Told.class, this::told));
        handlers.knowingDuplicates();
    }

    @Incoming("feed-events-in")
    @Blocking
    void consume(ConsumerRecords<String, String> batch) {
        consumer.consume(batch, handlers);
    }

    private void told(IncomingEvent event, Told told) {
        EventScope scope = FeedTypes.scopeOf(event.type()).orElseThrow();
        Map<String, UUID> ids = new TreeMap<>();
        UUID subject = switch (scope) {
            case COMPLAINT -> named(ids, "complaintId", complaint(event, told));
            case INCIDENT -> named(ids, "incidentId", incident(event, told));
            case CASE, RESULT -> named(ids, "caseId", caseOf(event, told));
            case TASK -> named(ids, "taskId", task(event, told));
            case ACCOUNT -> named(ids, "accountId", account(event, told));
            case DUTY -> named(ids, told.obligationId() == null ? COMMITMENT : "obligationId", duty(event, told));
        };
        if (scope != EventScope.COMPLAINT && scope != EventScope.DUTY) {
            named(ids, "caseId", told.caseId());
        }
        if (scope == EventScope.ACCOUNT || scope == EventScope.DUTY || scope == EventScope.CASE) {
            named(ids, "incidentId", told.incidentId());
        }
        if (scope == EventScope.DUTY) {
            named(ids, COMMITMENT, told.commitmentId());
        }
        facts.event(event, scope, subject, ids);
    }

    /** Whoever a denunciation is about hears nothing of it. */
    private UUID complaint(IncomingEvent event, Told told) {
        UUID id = required(told.complaintId(), event);
        Instant at = at(event, told);
        facts.may(id, Via.FILED, told.partnerOrg(), at);
        if (told.isDenunciation()) {
            facts.mayNot(id, Via.RESPONDENT, List.of(), at);
        } else {
            facts.may(id, Via.RESPONDENT, told.respondentOrg(), at);
        }
        return id;
    }

    private UUID incident(IncomingEvent event, Told told) {
        UUID id = required(told.incidentId(), event);
        Instant at = at(event, told);
        List<String> orgs = Optional.ofNullable(told.organisations()).orElse(List.of()).stream()
                .map(Told.Organisation::org)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        orgs.forEach(org -> facts.may(id, Via.MEMBER, org, at));
        facts.mayNot(id, Via.MEMBER, orgs, at);
        return id;
    }

    private UUID caseOf(IncomingEvent event, Told told) {
        UUID id = required(told.caseId(), event);
        Instant at = at(event, told);
        facts.incidentOf(id, told.incidentId(), at);
        switch (event.type()) {
            case "case.opened.v1" -> told.complaints().forEach(complaint -> facts.complaintOf(id, complaint, at));
            case "case.complaint-joined.v1" -> facts.complaintOf(id, required(told.complaintId(), event), at);
            case "case.split.v1" -> told.complaints().forEach(complaint -> facts.complaintLeft(id, complaint, at));
            default -> {}
        }
        return id;
    }

    private UUID task(IncomingEvent event, Told told) {
        UUID id = required(told.taskId(), event);
        Stream.of(told.agencyOrg(), told.toOrg()).forEach(org -> facts.may(id, Via.TASK, org, at(event, told)));
        return id;
    }

    private UUID account(IncomingEvent event, Told told) {
        UUID id = required(told.accountId(), event);
        facts.may(id, Via.BANK, told.bankOrg(), at(event, told));
        return id;
    }

    private UUID duty(IncomingEvent event, Told told) {
        UUID id = required(told.obligationId() == null ? told.commitmentId() : told.obligationId(), event);
        Stream.of(told.org(), told.obligorOrg(), told.performerOrg())
                .forEach(org -> facts.may(id, Via.DUTY, org, at(event, told)));
        return id;
    }

    private static UUID named(Map<String, UUID> ids, String name, UUID id) {
        if (id != null) {
            ids.put(name, id);
        }
        return id;
    }

    private static Instant at(IncomingEvent event, Told told) {
        return told.at() == null ? event.time() : told.at();
    }

    private static UUID required(UUID id, IncomingEvent event) {
        if (id == null) {
            throw new MalformedEvent("no subject in a " + event.type());
        }
        return id;
    }
}
