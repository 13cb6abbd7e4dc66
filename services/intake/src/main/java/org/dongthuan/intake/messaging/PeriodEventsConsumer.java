package org.dongthuan.intake.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.dongthuan.intake.complaint.app.CloseUndisputed;
import org.dongthuan.intake.complaint.store.ComplaintRepository;
import org.dongthuan.platform.messaging.EventConsumer;
import org.dongthuan.platform.messaging.EventHandlers;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Complaints learn until when their reply can be disputed, and are closed when that is over. */
@ApplicationScoped
public class PeriodEventsConsumer {

    private static final String COMPLAINT = "COMPLAINT";

    /** What the time to dispute counts from; other periods of a complaint are nothing to intake. */
    private static final String REPLY = "REPLY";

    private final EventConsumer consumer;
    private final EventHandlers handlers;
    private final CloseUndisputed close;
    private final ComplaintRepository complaints;

    PeriodEventsConsumer(
            EventConsumer consumer, ObjectMapper json, CloseUndisputed close, ComplaintRepository complaints) {
        this.consumer = consumer;
        this.close = close;
        this.complaints = complaints;
        this.handlers = new EventHandlers(json)
                .on("period.started.v1", Period.class, this::started)
                .on("period.ended.v1", Period.class, this::ended);
    }

    /** What intake needs of {@code period.started.v1} and {@code period.ended.v1}. */
    public record Period(String subjectKind, UUID subjectId, String startFact, Instant startedAt, Instant dueAt) {

        boolean isToDispute() {
            return COMPLAINT.equals(subjectKind) && REPLY.equals(startFact);
        }
    }

    @Incoming("period-events-in")
    @Blocking
    void consume(ConsumerRecords<String, String> batch) {
        consumer.consume(batch, handlers);
    }

    private void started(Period period) {
        if (period.isToDispute()) {
            complaints.disputableUntil(period.subjectId(), period.startedAt(), period.dueAt());
        }
    }

    private void ended(Period period) {
        if (period.isToDispute()) {
            close.periodOver(period.subjectId(), period.startedAt());
        }
    }
}
