package org.dongthuan.bankintegration.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.dongthuan.bankintegration.verify.ResultTold;
import org.dongthuan.platform.messaging.EventConsumer;
import org.dongthuan.platform.messaging.EventHandlers;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** The result reached the person, or every way to reach them was tried. */
@ApplicationScoped
public class MessageEventsConsumer {

    private static final String RESULT = "RESULT";

    private final EventConsumer consumer;
    private final EventHandlers handlers;

    MessageEventsConsumer(EventConsumer consumer, ObjectMapper json, ResultTold told) {
        this.consumer = consumer;
        this.handlers = new EventHandlers(json);
        List.of("delivered", "confirmed", "exhausted")
                .forEach(outcome -> handlers.on(
                        "message." + outcome + ".v1",
                        Message.class,
                        Message::tellsAResult,
                        (event, message) -> told.told(message.caseId(), outcome)));
    }

    /** What bank-integration needs of {@code message.*.v1}. */
    public record Message(String purpose, UUID caseId) {

        boolean tellsAResult() {
            return RESULT.equals(purpose) && caseId != null;
        }
    }

    @Incoming("message-events-in")
    @Blocking
    void consume(ConsumerRecords<String, String> batch) {
        consumer.consume(batch, handlers);
    }
}
