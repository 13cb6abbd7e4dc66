package org.dongthuan.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import org.dongthuan.platform.config.PlatformConfig;
import org.dongthuan.platform.trace.TraceParent;

/** Records events in the caller's transaction: the change and its event are stored together or not at all. */
@ApplicationScoped
public class Outbox {

    private final EntityManager entities;
    private final ObjectMapper json;
    private final InstantSource clock;
    private final TransactionSynchronizationRegistry transactions;
    private final OutboxRelay relay;
    private final String service;

    Outbox(
            EntityManager entities,
            ObjectMapper json,
            InstantSource clock,
            TransactionSynchronizationRegistry transactions,
            OutboxRelay relay,
            PlatformConfig config) {
        this.entities = entities;
        this.json = json;
        this.clock = clock;
        this.transactions = transactions;
        this.relay = relay;
        this.service = config.service();
    }

    /**
     * Stores the event for publishing. Draw it while the aggregate's row is held or versioned, so that the order of
     * events is the order of changes.
     *
     * @return id of the event
     * @throws jakarta.transaction.TransactionalException when no transaction is running
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID record(DomainEvent event) {
        UUID id = UUID.randomUUID();
        String topic = service + "." + event.aggregateType() + ".events";
        String traceparent = TraceParent.current().orElse(null);
        entities.persist(
                new OutboxEvent(id, topic, "/" + service, event, payload(event), traceparent, clock.instant()));
        wakeRelayAfterCommit();
        return id;
    }

    private void wakeRelayAfterCommit() {
        if (transactions.getResource(Outbox.class) != null) {
            return;
        }
        transactions.putResource(Outbox.class, Boolean.TRUE);
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    relay.wake();
                }
            }
        });
    }

    private String payload(DomainEvent event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Event " + event.eventType() + " cannot be written as JSON", e);
        }
    }
}
