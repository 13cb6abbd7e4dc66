package org.dongthuan.platform.probe;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.dongthuan.platform.messaging.EventConsumer;
import org.dongthuan.platform.messaging.EventHandlers;
import org.dongthuan.platform.messaging.EventsHandled;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** A consumer that leaves an effect per note, and fails on the notes it is told to fail on. */
@ApplicationScoped
public class ProbeConsumer {

    public static final String TOPIC = "other.probe.events";
    public static final String TYPE = "probe.noted.v1";

    /** Names whose handling fails as long as they stand here. */
    public static final Set<String> FAILING = ConcurrentHashMap.newKeySet();

    /** Names whose handling ends in an error of the machine. */
    public static final Set<String> TOO_DEEP = ConcurrentHashMap.newKeySet();

    /** Names whose next handling loses a race at the database. */
    public static final Set<String> RACING = ConcurrentHashMap.newKeySet();

    /** A name that is none of the consumer's business begins so. */
    public static final String FOREIGN = "foreign";

    /** How often handling was tried, by name. */
    public static final Map<String, AtomicInteger> TRIES = new ConcurrentHashMap<>();

    /** How many transactions' events were handled, and the transaction still open, on each thread. */
    public static final Map<Thread, AtomicInteger> HANDLED = new ConcurrentHashMap<>();

    private final EventConsumer consumer;
    private final EventHandlers handlers;

    ProbeConsumer(EventConsumer consumer, ObjectMapper json, Effects effects) {
        this.consumer = consumer;
        this.handlers = new EventHandlers(json).on(TYPE, Note.class, ProbeConsumer::concerns, (event, note) -> {
            TRIES.computeIfAbsent(note.name(), name -> new AtomicInteger()).incrementAndGet();
            effects.leave(note.name());
            if (FAILING.contains(note.name())) {
                throw new IllegalStateException("told to fail");
            }
            if (RACING.remove(note.name())) {
                throw new IllegalStateException(new SQLException("deadlock detected", "40P01"));
            }
            if (TOO_DEEP.contains(note.name())) {
                throw new StackOverflowError("told to fail");
            }
        });
    }

    private static boolean concerns(Note note) {
        return !note.name().startsWith(FOREIGN);
    }

    /** Payload. */
    public record Note(String name) {}

    void handled(@Observes EventsHandled all) {
        if (QuarkusTransaction.isActive()) {
            HANDLED.computeIfAbsent(Thread.currentThread(), thread -> new AtomicInteger())
                    .incrementAndGet();
        }
    }

    /** The same handlers the topic is read with. */
    public void consumeNow(ConsumerRecords<String, String> batch) {
        consumer.consume(batch, handlers);
    }

    @Incoming("probe-in")
    @RunOnVirtualThread
    void consume(ConsumerRecords<String, String> batch) {
        consumer.consume(batch, handlers);
    }
}
