package org.dongthuan.casetracking.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.dongthuan.casetracking.sample.SampleRefs;
import org.dongthuan.platform.messaging.EventConsumer;
import org.dongthuan.platform.messaging.EventHandlers;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Random samples of closures that the supervisor of banks signed off. */
@ApplicationScoped
public class SampleEventsConsumer {

    private final EventConsumer consumer;
    private final EventHandlers handlers;

    SampleEventsConsumer(EventConsumer consumer, ObjectMapper json, SampleRefs samples) {
        this.consumer = consumer;
        this.handlers =
                new EventHandlers(json).on("closure-sample.signed.v1", SampleRefs.Signed.class, samples::signed);
    }

    @Incoming("closure-sample-events-in")
    @Blocking
    void consume(ConsumerRecords<String, String> batch) {
        consumer.consume(batch, handlers);
    }
}
