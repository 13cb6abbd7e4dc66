package org.dongthuan.acceptance.fact;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.dongthuan.acceptance.Scenario;
import org.dongthuan.acceptance.client.VirtualTime;
import org.dongthuan.acceptance.story.Incident;

/** F7: everybody is told the result, once, and nobody at night. */
final class MessageFacts {

    private static final LocalTime QUIET_FROM = LocalTime.of(22, 0);
    private static final LocalTime QUIET_TO = LocalTime.of(7, 0);
    /** Useless later: somebody is waiting for it in front of a screen. */
    private static final Set<String> AT_ANY_HOUR = Set.of("SIGN_IN_CODE");

    private final Incident incident;
    private final Scenario scenario;

    MessageFacts(Incident incident) {
        this.incident = incident;
        this.scenario = incident.scenario();
    }

    List<Fact> all() {
        Scenario.Texts texts = scenario.texts();
        Counts wanted = new Counts()
                .and("SMS DELIVERED", scenario.everybody() - texts.letters() - texts.calls())
                .and("LETTER CONFIRMED", texts.letters())
                .and("CALL CONFIRMED", texts.calls());
        List<JsonNode> results = incident.chair().all("/api/v1/messages?purpose=RESULT");
        Counts found = Counts.of(
                results, m -> m.path("channel").asText() + " " + m.path("state").asText());
        long people = results.stream()
                .map(m -> m.path("personId").asText())
                .distinct()
                .count();
        long night = incident.chair().all("/api/v1/messages").stream()
                .filter(m -> m.hasNonNull("submittedAt"))
                .filter(m -> !AT_ANY_HOUR.contains(m.path("purpose").asText()))
                .filter(m -> atNight(Instant.parse(m.get("submittedAt").asText())))
                .count();
        return List.of(
                Fact.of("F7", "results told", wanted, found),
                new Fact(
                        "F7",
                        "people told",
                        scenario.everybody() + " once",
                        people + (people == results.size() ? " once" : " in " + results.size())),
                new Fact("F7", "texts sent between 22:00 and 07:00", "0", String.valueOf(night)));
    }

    private static boolean atNight(Instant at) {
        LocalTime time = at.atZone(VirtualTime.ZONE).toLocalTime();
        return !time.isBefore(QUIET_FROM) || time.isBefore(QUIET_TO);
    }
}
