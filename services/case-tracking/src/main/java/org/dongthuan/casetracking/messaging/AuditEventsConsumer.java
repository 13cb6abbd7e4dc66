package org.dongthuan.casetracking.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.dongthuan.casetracking.auditlog.log.Act;
import org.dongthuan.casetracking.auditlog.log.NewEntries;
import org.dongthuan.platform.messaging.EventConsumer;
import org.dongthuan.platform.messaging.EventHandlers;
import org.dongthuan.platform.messaging.IncomingEvent;
import org.dongthuan.platform.messaging.MalformedEvent;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** What all services tell of who read or changed what goes into the audit log. */
@ApplicationScoped
public class AuditEventsConsumer {

    private final EventConsumer consumer;
    private final EventHandlers handlers;
    private final NewEntries entries;

    AuditEventsConsumer(EventConsumer consumer, ObjectMapper json, NewEntries entries) {
        this.consumer = consumer;
        this.handlers = new EventHandlers(json)
                .on("audit.recorded.v1", Act.class, this::recorded)
                .knowingDuplicates();
        this.entries = entries;
    }

    @Incoming("audit-events-in")
    @Blocking
    void consume(ConsumerRecords<String, String> batch) {
        consumer.consume(batch, handlers);
    }

    /** Appended with the rest of the batch, at its end. */
    private void recorded(IncomingEvent event, Act act) {
        boolean whole = Stream.of(act.actorId(), act.roles(), act.action(), act.objectType(), act.objectIds(), act.at())
                .allMatch(Objects::nonNull);
        if (!whole) {
            throw new MalformedEvent("a field that audit.recorded.v1 requires is absent");
        }
        entries.add(id(event), event.source(), act);
    }

    private static UUID id(IncomingEvent event) {
        try {
            return UUID.fromString(event.id());
        } catch (IllegalArgumentException e) {
            throw new MalformedEvent("header ce_id is no UUID");
        }
    }
}
