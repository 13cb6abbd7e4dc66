package org.dongthuan.intake.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.dongthuan.intake.complaint.store.ComplaintRepository;
import org.dongthuan.platform.messaging.EventConsumer;
import org.dongthuan.platform.messaging.EventHandlers;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Complaints learn to which case and incident they belong. */
@ApplicationScoped
public class CaseEventsConsumer {

    private final EventConsumer consumer;
    private final ComplaintRepository complaints;
    private final EventHandlers cases;
    private final EventHandlers incidents;

    CaseEventsConsumer(EventConsumer consumer, ObjectMapper json, ComplaintRepository complaints) {
        this.consumer = consumer;
        this.complaints = complaints;
        this.cases = new EventHandlers(json)
                .on(
                        "case.opened.v1",
                        CaseOpened.class,
                        opened -> opened.complaintIds().forEach(id -> joinCase(id, opened.caseId())))
                .on(
                        "case.complaint-joined.v1",
                        ComplaintJoined.class,
                        joined -> joinCase(joined.complaintId(), joined.caseId()));
        this.incidents = new EventHandlers(json)
                .on(
                        "incident.member-joined.v1",
                        Member.class,
                        member -> joinIncident(member.complaintId(), member.incidentId()))
                .on("incident.member-left.v1", Member.class, member -> joinIncident(member.complaintId(), null));
    }

    /** What intake needs of {@code case.opened.v1}. */
    public record CaseOpened(UUID caseId, List<UUID> complaintIds) {}

    /** What intake needs of {@code case.complaint-joined.v1}. */
    public record ComplaintJoined(UUID caseId, UUID complaintId) {}

    /** What intake needs of {@code incident.member-joined.v1} and {@code -left.v1}. */
    public record Member(UUID incidentId, UUID complaintId) {}

    @Incoming("case-events-in")
    @Blocking
    void consumeCases(ConsumerRecords<String, String> batch) {
        consumer.consume(batch, cases);
    }

    @Incoming("incident-events-in")
    @Blocking
    void consumeIncidents(ConsumerRecords<String, String> batch) {
        consumer.consume(batch, incidents);
    }

    private void joinCase(UUID complaintId, UUID caseId) {
        complaints.joinCase(complaintId, caseId);
    }

    private void joinIncident(UUID complaintId, UUID incidentId) {
        complaints.joinIncident(complaintId, incidentId);
    }
}
