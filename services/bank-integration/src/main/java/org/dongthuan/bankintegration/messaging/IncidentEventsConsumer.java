package org.dongthuan.bankintegration.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.dongthuan.bankintegration.incident.IncidentOrganisations;
import org.dongthuan.bankintegration.incident.IncidentOrganisations.Body;
import org.dongthuan.bankintegration.incident.IncidentWindows;
import org.dongthuan.bankintegration.incident.Window;
import org.dongthuan.bankintegration.matching.CaseFiles;
import org.dongthuan.platform.messaging.EventConsumer;
import org.dongthuan.platform.messaging.EventHandlers;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Incidents bring windows and members. */
@ApplicationScoped
public class IncidentEventsConsumer {

    private static final List<String> STATES = List.of(
            "reported",
            "confirmed",
            "dismissed",
            "contained",
            "plan-adopted",
            "verifying",
            "returned",
            "monitoring",
            "closed",
            "reopened");

    /** What is merely said, or was found to be nothing, is not told to everybody (case-tracking's public status). */
    private static final Set<String> UNTOLD = Set.of("reported", "dismissed");

    private final EventConsumer consumer;
    private final EventHandlers handlers;

    IncidentEventsConsumer(
            EventConsumer consumer,
            ObjectMapper json,
            IncidentWindows windows,
            IncidentOrganisations organisations,
            CaseFiles cases) {
        this.consumer = consumer;
        this.handlers = new EventHandlers(json)
                .on(
                        "incident.member-joined.v1",
                        Member.class,
                        member -> cases.joined(member.incidentId(), member.personId()));
        STATES.forEach(state -> handlers.on("incident." + state + ".v1", Incident.class, (event, incident) -> {
            learn(windows, incident, incident.at() == null ? event.time() : incident.at());
            organisations.learn(incident.incidentId(), incident.bodies());
            if (!UNTOLD.contains(state)) {
                windows.told(incident.incidentId());
            }
        }));
    }

    private static void learn(IncidentWindows windows, Incident incident, Instant at) {
        windows.learn(
                incident.incidentId(),
                incident.code(),
                new Window(incident.windowFrom(), incident.windowTo(), incident.placeCode()),
                at);
    }

    /** What bank-integration needs of {@code incident.*.v1}. */
    public record Incident(
            UUID incidentId,
            String code,
            Instant windowFrom,
            Instant windowTo,
            String placeCode,
            List<Body> organisations,
            Instant at) {

        List<Body> bodies() {
            return organisations == null ? List.of() : organisations;
        }
    }

    /** What bank-integration needs of {@code incident.member-joined.v1}. */
    public record Member(UUID incidentId, UUID personId) {}

    @Incoming("incident-events-in")
    @Blocking
    void consume(ConsumerRecords<String, String> batch) {
        consumer.consume(batch, handlers);
    }
}
