package org.dongthuan.bankintegration.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.dongthuan.bankintegration.matching.CaseFiles;
import org.dongthuan.bankintegration.matching.CaseFiles.CaseFact;
import org.dongthuan.bankintegration.matching.CaseFiles.Rehomed;
import org.dongthuan.platform.messaging.EventConsumer;
import org.dongthuan.platform.messaging.EventHandlers;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Cases meet accounts; a complainant without account leads to an inquiry. */
@ApplicationScoped
public class CaseEventsConsumer {

    private static final List<String> STATES = List.of(
            "assessed", "dispatched", "held", "released", "verifying", "returned", "resolved", "closed", "reopened");

    private final EventConsumer consumer;
    private final EventHandlers handlers;

    CaseEventsConsumer(EventConsumer consumer, ObjectMapper json, CaseFiles cases) {
        this.consumer = consumer;
        this.handlers = new EventHandlers(json)
                .on("case.opened.v1", CaseEvent.class, opened -> cases.learn(fact(opened, complained(opened))))
                .on("case.complaint-joined.v1", CaseEvent.class, joined -> cases.learn(fact(joined, true)))
                .on("case.merged.v1", Rehomed.class, cases::merged)
                .on("case.split.v1", Rehomed.class, cases::split);
        // Later events may be the first to name the incident.
        STATES.forEach(state -> handlers.on("case." + state + ".v1", CaseEvent.class, moved -> {
            if (moved.incidentId() != null) {
                cases.learn(fact(moved, false));
            }
        }));
    }

    /** What bank-integration needs of {@code case.*.v1}; every part but the ids may be absent. */
    public record CaseEvent(
            UUID caseId, UUID personId, String citizenIdRef, UUID incidentId, String code, List<UUID> complaintIds) {}

    @Incoming("case-events-in")
    @Blocking
    void consume(ConsumerRecords<String, String> batch) {
        consumer.consume(batch, handlers);
    }

    private static boolean complained(CaseEvent opened) {
        return opened.complaintIds() != null && !opened.complaintIds().isEmpty();
    }

    private static CaseFact fact(CaseEvent event, boolean complained) {
        return new CaseFact(
                event.caseId(), event.personId(), event.citizenIdRef(), event.incidentId(), event.code(), complained);
    }
}
