package org.dongthuan.bankintegration.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.dongthuan.bankintegration.succession.TakeOverAccounts;
import org.dongthuan.bankintegration.succession.TakeOverAccounts.Succeeded;
import org.dongthuan.platform.messaging.EventConsumer;
import org.dongthuan.platform.messaging.EventHandlers;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Organisations that took over from others. */
@ApplicationScoped
public class OrganisationEventsConsumer {

    private final EventConsumer consumer;
    private final EventHandlers handlers;

    OrganisationEventsConsumer(EventConsumer consumer, ObjectMapper json, TakeOverAccounts takeOver) {
        this.consumer = consumer;
        this.handlers = new EventHandlers(json).on("organisation.succeeded.v1", Succeeded.class, takeOver::succeeded);
    }

    @Incoming("organisation-events-in")
    @Blocking
    void consume(ConsumerRecords<String, String> batch) {
        consumer.consume(batch, handlers);
    }
}
