package org.dongthuan.notification.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.dongthuan.notification.message.app.QueueMessage;
import org.dongthuan.notification.message.domain.NewMessage;
import org.dongthuan.notification.message.domain.Purpose;
import org.dongthuan.notification.message.store.References;
import org.dongthuan.platform.messaging.EventConsumer;
import org.dongthuan.platform.messaging.EventHandlers;
import org.dongthuan.platform.messaging.IncomingEvent;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Complaints get a receipt and a reply by text; people get their sign-in codes. */
@ApplicationScoped
public class IntakeEventsConsumer {

    private final EventConsumer consumer;
    private final EventHandlers complaints;
    private final EventHandlers people;
    private final QueueMessage queue;
    private final References references;

    IntakeEventsConsumer(EventConsumer consumer, ObjectMapper json, QueueMessage queue, References references) {
        this.consumer = consumer;
        this.queue = queue;
        this.references = references;
        this.complaints = new EventHandlers(json)
                .on("complaint.submitted.v1", Complaint.class, this::submitted)
                .on("complaint.replied.v1", Complaint.class, this::replied);
        this.people = new EventHandlers(json)
                .on("sign-in-code.requested.v1", Challenge.class, this::signIn)
                .on("person.listed.v1", Listed.class, p -> references.place(p.personId(), p.placeCode()))
                .on("person.contact-corrected.v1", Listed.class, this::corrected);
    }

    /** What notification needs of a complaint event. {@code placeCode} and {@code caseId} may be absent. */
    public record Complaint(UUID complaintId, UUID personId, String code, UUID caseId, String placeCode, Instant at) {}

    /** What notification needs of {@code sign-in-code.requested.v1}. */
    public record Challenge(UUID challengeId, UUID personId, Instant expiresAt) {}

    /** What notification needs of an event about a person. {@code placeCode} may be absent. */
    public record Listed(UUID personId, String placeCode) {}

    @Incoming("complaint-events-in")
    @Blocking
    void consumeComplaints(ConsumerRecords<String, String> batch) {
        consumer.consume(batch, complaints);
    }

    @Incoming("person-events-in")
    @Blocking
    void consumePeople(ConsumerRecords<String, String> batch) {
        consumer.consume(batch, people);
    }

    private void submitted(Complaint complaint) {
        references.place(complaint.personId(), complaint.placeCode());
        queue.queue(new NewMessage(
                Purpose.RECEIPT,
                complaint.complaintId(),
                "",
                complaint.personId(),
                null,
                complaint.code(),
                Purpose.RECEIPT.name(),
                null));
    }

    /** A disputed complaint may be replied to again: the time of the reply tells the texts apart. */
    private void replied(IncomingEvent event, Complaint complaint) {
        Instant at = complaint.at() == null ? event.time() : complaint.at();
        queue.queue(new NewMessage(
                Purpose.REPLY,
                complaint.complaintId(),
                at.toString(),
                complaint.personId(),
                complaint.caseId(),
                complaint.code(),
                Purpose.REPLY.name(),
                null));
    }

    private void signIn(Challenge challenge) {
        queue.queue(new NewMessage(
                Purpose.SIGN_IN_CODE,
                challenge.challengeId(),
                "",
                challenge.personId(),
                null,
                null,
                Purpose.SIGN_IN_CODE.name(),
                challenge.expiresAt()));
    }

    private void corrected(IncomingEvent event, Listed person) {
        references.contactCorrected(person.personId(), event.time());
    }
}
