package org.dongthuan.platform.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.dongthuan.platform.config.PlatformConfig;
import org.dongthuan.platform.sql.SqlState;
import org.dongthuan.platform.trace.TraceParent;
import org.jboss.logging.Logger;

/**
 * Runs a batch of records through a consumer's handlers. The whole batch shares one transaction while all goes well; when
 * one record fails, each is done in a transaction of its own, retried, and at last kept as a dead letter, so that one bad
 * record neither blocks nor loses the others. Returning means everything is stored and offsets may be committed.
 *
 * <p>The {@code @Incoming} method that calls it must be {@code @Blocking}, which keeps batches of a channel in order;
 * {@code @RunOnVirtualThread} would run them side by side and hand a later event of a key to its handler first.
 */
@ApplicationScoped
public class EventConsumer {

    private static final Logger LOG = Logger.getLogger(EventConsumer.class);

    private final EntityManager entities;
    private final Inbox inbox;
    private final DeadLetters deadLetters;
    private final RetryPolicy retry;
    private final Event<EventsHandled> handled;
    private final MeterRegistry metrics;
    private final Tracer tracer;
    private final String service;

    EventConsumer(
            EntityManager entities,
            Inbox inbox,
            DeadLetters deadLetters,
            RetryPolicy retry,
            Event<EventsHandled> handled,
            MeterRegistry metrics,
            Tracer tracer,
            PlatformConfig config) {
        this.entities = entities;
        this.inbox = inbox;
        this.deadLetters = deadLetters;
        this.retry = retry;
        this.handled = handled;
        this.metrics = metrics;
        this.tracer = tracer;
        this.service = config.service();
    }

    /** Handles a batch; returns only when each record is acted on, known already, skipped, or a dead letter. */
    public void consume(ConsumerRecords<String, String> batch, EventHandlers handlers) {
        List<ConsumerRecord<String, String>> records = new ArrayList<>(batch.count());
        batch.forEach(records::add);
        LOG.debugf("Batch of %d begins", records.size());
        try {
            together(records, handlers);
            LOG.debugf("Batch of %d is stored", records.size());
        } catch (RuntimeException e) {
            LOG.infof("Batch of %d is done one by one: %s", records.size(), e.toString());
            records.forEach(record -> alone(record, handlers));
        }
    }

    /** Once more when another transaction was in the way: that is no fault of any record. */
    private void together(List<ConsumerRecord<String, String>> records, EventHandlers handlers) {
        try {
            QuarkusTransaction.requiringNew().run(() -> act(records, handlers));
        } catch (RuntimeException e) {
            if (SqlState.of(e) != SqlState.LOST_RACE) {
                throw e;
            }
            LOG.debugf("Batch of %d lost a race: %s", records.size(), e.toString());
            QuarkusTransaction.requiringNew().run(() -> act(records, handlers));
        }
    }

    private void alone(ConsumerRecord<String, String> record, EventHandlers handlers) {
        try {
            retry.run(() -> QuarkusTransaction.requiringNew().run(() -> act(List.of(record), handlers)));
        } catch (RuntimeException e) {
            String reason =
                    e instanceof MalformedEvent ? e.getMessage() : e.getClass().getSimpleName();
            LOG.errorf(e, "Dead letter from %s: %s", record.topic(), reason);
            metrics.counter("events.dead", "topic", record.topic()).increment();
            retry.untilDatabaseIsBack(
                    () -> QuarkusTransaction.requiringNew().run(() -> deadLetters.keep(service, record, reason)));
        }
    }

    private void act(List<ConsumerRecord<String, String>> records, EventHandlers handlers) {
        List<Work> works = records.stream()
                .map(IncomingEvent::of)
                .flatMap(event -> work(event, handlers).stream())
                .toList();
        TreeSet<String> ids =
                works.stream().map(work -> work.event().id()).collect(Collectors.toCollection(TreeSet::new));
        Set<String> claimed = handlers.knowDuplicates() ? ids : inbox.claim(service, ids);
        for (Work work : works) {
            IncomingEvent event = work.event();
            LOG.debugf("Event %s of type %s", event.id(), event.type());
            // Removed, because one batch may hold an event twice.
            if (!claimed.remove(event.id())) {
                metrics.counter("events.duplicate", "type", event.type()).increment();
                continue;
            }
            traced(event, work.action());
            // Every statement looks through all entities at hand for changes: what earlier records
            // loaded would make a batch of n cost n².
            entities.flush();
            entities.clear();
        }
        handled.fire(new EventsHandled());
    }

    /** An event and what its handler does with it. */
    private record Work(IncomingEvent event, Runnable action) {}

    private Optional<Work> work(IncomingEvent event, EventHandlers handlers) {
        Optional<Work> work = handlers.work(event).map(action -> new Work(event, action));
        if (work.isEmpty()) {
            metrics.counter("events.skipped", "type", event.type()).increment();
        }
        return work;
    }

    private void traced(IncomingEvent event, Runnable action) {
        Context parent = TraceParent.parse(event.traceparent())
                .map(context -> Context.root().with(Span.wrap(context)))
                .orElseGet(Context::root);
        Span span = tracer.spanBuilder(event.type())
                .setParent(parent)
                .setSpanKind(SpanKind.CONSUMER)
                .startSpan();
        try (Scope ignored = span.makeCurrent()) {
            action.run();
        } finally {
            span.end();
        }
    }
}
