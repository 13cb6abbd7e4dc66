package org.dongthuan.notification.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
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

/** People are told by text what becomes of their complaints, and get their sign-in codes. */
@ApplicationScoped
public class IntakeEventsConsumer {

    /** Track on which a refusal may be complained of higher up or taken to court (Law on Complaints 2011). */
    private static final String COMPLAINT_TRACK = "COMPLAINT";

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
                .on(
                        "complaint.declined.v1",
                        Complaint.class,
                        (event, one) -> told(
                                Purpose.REPLY,
                                one.isOn(COMPLAINT_TRACK) ? "DECLINED_COMPLAINT" : "DECLINED",
                                event,
                                one))
                .on("complaint.redirected.v1", Complaint.class, this::redirected)
                .on(
                        "complaint.disputed.v1",
                        Complaint.class,
                        (event, one) -> told(Purpose.RECEIPT, "DISPUTED", event, one))
                .on(
                        "complaint.replied.v1",
                        Complaint.class,
                        (event, one) ->
                                told(Purpose.REPLY, one.isSecondLevel() ? "REPLY_SECOND" : "REPLY", event, one));
        this.people = new EventHandlers(json)
                .on("sign-in-code.requested.v1", Challenge.class, this::signIn)
                .on("person.listed.v1", Listed.class, p -> references.place(p.personId(), p.placeCode()))
                .on("person.contact-corrected.v1", Listed.class, this::corrected);
    }

    /**
     * What notification needs of a complaint event. {@code placeCode}, {@code caseId} and {@code at} may be absent.
     *
     * @param tracks null before triage
     * @param targetAgency only when forwarded to an agency that does not work here
     * @param level 2 once another body settles a dispute; null before
     */
    public record Complaint(
            UUID complaintId,
            UUID personId,
            String code,
            UUID caseId,
            String placeCode,
            List<String> tracks,
            String targetAgency,
            Integer level,
            Instant at) {

        boolean isOn(String track) {
            return tracks != null && tracks.contains(track);
        }

        boolean isSecondLevel() {
            return level != null && level > 1;
        }
    }

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

    /** A commune makes a record of its own of what it gets, and that one's receipt tells the person; an agency does not. */
    private void redirected(IncomingEvent event, Complaint complaint) {
        if (complaint.targetAgency() != null) {
            told(Purpose.REPLY, "TRANSFERRED", event, complaint);
        }
    }

    /** The same may happen to a complaint again, as a second reply does: the time of the event tells the texts apart. */
    private void told(Purpose purpose, String template, IncomingEvent event, Complaint complaint) {
        Instant at = complaint.at() == null ? event.time() : complaint.at();
        queue.queue(new NewMessage(
                purpose,
                complaint.complaintId(),
                at.toString(),
                complaint.personId(),
                complaint.caseId(),
                complaint.code(),
                template,
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
