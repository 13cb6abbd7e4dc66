package org.dongthuan.intake.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.dongthuan.intake.complaint.app.CloseUndisputed;
import org.dongthuan.platform.messaging.EventConsumer;
import org.dongthuan.platform.messaging.EventHandlers;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Complaints whose reply can be disputed no longer are closed. */
@ApplicationScoped
public class PeriodEventsConsumer {

    private static final String COMPLAINT = "COMPLAINT";

    /** What the time to dispute counts from; other periods of a complaint are nothing to intake. */
    private static final String REPLY = "REPLY";

    private final EventConsumer consumer;
    private final EventHandlers handlers;
    private final CloseUndisputed close;

    PeriodEventsConsumer(EventConsumer consumer, ObjectMapper json, CloseUndisputed close) {
        this.consumer = consumer;
        this.close = close;
        this.handlers = new EventHandlers(json).on("period.ended.v1", Ended.class, this::ended);
    }

    /** What intake needs of {@code period.ended.v1}. */
    public record Ended(String subjectKind, UUID subjectId, String startFact, Instant startedAt) {}

    @Incoming("period-events-in")
    @Blocking
    void consume(ConsumerRecords<String, String> batch) {
        consumer.consume(batch, handlers);
    }

    private void ended(Ended period) {
        if (COMPLAINT.equals(period.subjectKind()) && REPLY.equals(period.startFact())) {
            close.periodOver(period.subjectId(), period.startedAt());
        }
    }
}
