package org.dongthuan.bankintegration.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.dongthuan.bankintegration.matching.CaseFiles;
import org.dongthuan.platform.messaging.EventConsumer;
import org.dongthuan.platform.messaging.EventHandlers;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Holders of listed accounts become people with a case code. */
@ApplicationScoped
public class PersonEventsConsumer {

    private final EventConsumer consumer;
    private final EventHandlers handlers;

    PersonEventsConsumer(EventConsumer consumer, ObjectMapper json, CaseFiles cases) {
        this.consumer = consumer;
        this.handlers = new EventHandlers(json)
                .on(
                        "person.listed.v1",
                        PersonListed.class,
                        person -> cases.personListed(
                                person.incidentId(), person.citizenIdRef(), person.personId(), person.code()));
    }

    /** What bank-integration needs of {@code person.listed.v1}. */
    public record PersonListed(UUID personId, String citizenIdRef, UUID incidentId, String code) {}

    @Incoming("person-events-in")
    @Blocking
    void consume(ConsumerRecords<String, String> batch) {
        consumer.consume(batch, handlers);
    }
}
