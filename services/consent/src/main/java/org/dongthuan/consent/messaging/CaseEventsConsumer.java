package org.dongthuan.consent.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.dongthuan.consent.reference.Accounts;
import org.dongthuan.consent.reference.Accounts.Rehomed;
import org.dongthuan.platform.messaging.EventConsumer;
import org.dongthuan.platform.messaging.EventHandlers;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Cases and incidents: which case an account belongs to, where it happened, and which organisations answer for it. */
@ApplicationScoped
public class CaseEventsConsumer {

    private static final List<String> INCIDENT_WORDS = List.of(
            "reported",
            "confirmed",
            "contained",
            "plan-adopted",
            "verifying",
            "returned",
            "monitoring",
            "closed",
            "reopened");

    private final EventConsumer consumer;
    private final EventHandlers cases;
    private final EventHandlers incidents;
    private final Accounts accounts;

    CaseEventsConsumer(EventConsumer consumer, ObjectMapper json, Accounts accounts) {
        this.consumer = consumer;
        this.accounts = accounts;
        this.cases = new EventHandlers(json)
                .on("case.opened.v1", Case.class, this::opened)
                .on("case.merged.v1", Rehomed.class, accounts::merged)
                .on("case.split.v1", Rehomed.class, accounts::rehomed);
        this.incidents = new EventHandlers(json);
        INCIDENT_WORDS.forEach(word -> incidents.on("incident." + word + ".v1", Incident.class, this::incident));
    }

    /** What consent needs of {@code case.opened.v1}. */
    public record Case(UUID caseId, String code, UUID personId, UUID incidentId) {}

    /** What consent needs of an incident event. */
    public record Incident(UUID incidentId, String placeCode, String province, List<Org> organisations) {}

    /** An organisation's part. */
    public record Org(String role, String org) {}

    @Incoming("case-events-in")
    @Blocking
    void consumeCases(ConsumerRecords<String, String> batch) {
        consumer.consume(batch, cases);
    }

    @Incoming("incident-events-in")
    @Blocking
    void consumeIncidents(ConsumerRecords<String, String> batch) {
        consumer.consume(batch, incidents);
    }

    private void opened(Case opened) {
        if (opened.incidentId() != null) {
            accounts.caseOpened(opened.caseId(), opened.personId(), opened.incidentId(), opened.code());
        }
    }

    private void incident(Incident incident) {
        accounts.incident(incident.incidentId(), incident.placeCode(), incident.province());
        if (incident.organisations() != null) {
            incident.organisations().forEach(org -> accounts.incidentOrg(incident.incidentId(), org.role(), org.org()));
        }
    }
}
