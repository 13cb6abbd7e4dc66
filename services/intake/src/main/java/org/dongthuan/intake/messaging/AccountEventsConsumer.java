package org.dongthuan.intake.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.dongthuan.intake.listed.RegisterListedPerson;
import org.dongthuan.platform.messaging.EventConsumer;
import org.dongthuan.platform.messaging.EventHandlers;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Listed accounts make their holders known. */
@ApplicationScoped
public class AccountEventsConsumer {

    private final EventConsumer consumer;
    private final EventHandlers handlers;

    AccountEventsConsumer(EventConsumer consumer, ObjectMapper json, RegisterListedPerson register) {
        this.consumer = consumer;
        this.handlers = new EventHandlers(json)
                .on(
                        "account.listed.v1",
                        AccountListed.class,
                        account -> register.register(account.accountId(), account.incidentId(), account.placeCode()));
    }

    /** What intake needs of {@code account.listed.v1}. */
    public record AccountListed(UUID accountId, UUID incidentId, String placeCode) {}

    @Incoming("account-events-in")
    @Blocking
    void consume(ConsumerRecords<String, String> batch) {
        consumer.consume(batch, handlers);
    }
}
