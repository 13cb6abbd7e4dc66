package org.dongthuan.casetracking.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.dongthuan.casetracking.clock.app.BankServiceLevel;
import org.dongthuan.casetracking.clock.app.BankServiceLevel.Dispatch;
import org.dongthuan.platform.messaging.EventConsumer;
import org.dongthuan.platform.messaging.EventHandlers;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** What went to a bank under an order on a day, and when the bank had acknowledged and answered it. */
@ApplicationScoped
public class ClosureDispatchEventsConsumer {

    private final EventConsumer consumer;
    private final EventHandlers handlers;

    ClosureDispatchEventsConsumer(EventConsumer consumer, ObjectMapper json, BankServiceLevel serviceLevel) {
        this.consumer = consumer;
        this.handlers = new EventHandlers(json)
                .on("closure-dispatch.sent.v1", Dispatch.class, serviceLevel::sent)
                .on("closure-dispatch.acknowledged.v1", Dispatch.class, serviceLevel::acknowledged)
                .on("closure-dispatch.answered.v1", Dispatch.class, serviceLevel::answered);
    }

    @Incoming("closure-dispatch-events-in")
    @Blocking
    void consume(ConsumerRecords<String, String> batch) {
        consumer.consume(batch, handlers);
    }
}
