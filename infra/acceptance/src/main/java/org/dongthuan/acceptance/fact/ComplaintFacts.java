package org.dongthuan.acceptance.fact;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dongthuan.acceptance.Scenario;
import org.dongthuan.acceptance.client.VirtualTime;
import org.dongthuan.acceptance.story.Incident;

/** F8: every complaint sorted in time and replied, repetitions merged into the earliest. */
final class ComplaintFacts {

    /** PET-CLS: days to sort a letter, Circular 05/2021/TT-TTCP; the first day does not count. */
    private static final int DAYS_TO_SORT = 10;

    private static final Set<String> ANSWERED = Set.of("REPLIED", "CLOSED");

    private final Incident incident;
    private final Scenario scenario;

    ComplaintFacts(Incident incident) {
        this.incident = incident;
        this.scenario = incident.scenario();
    }

    List<Fact> all() {
        List<JsonNode> complaints = incident.chair().all("/api/v1/complaints");
        Counts wanted = new Counts()
                .and("answered", scenario.complainants())
                .and("MERGED", scenario.filings().duplicates());
        Counts found = Counts.of(
                complaints,
                c -> ANSWERED.contains(c.path("state").asText())
                        ? "answered"
                        : c.path("state").asText());
        Map<String, JsonNode> byId =
                complaints.stream().collect(Collectors.toMap(c -> c.path("id").asText(), Function.identity()));
        long sorted = complaints.stream().filter(ComplaintFacts::sortedInTime).count();
        long rightly = complaints.stream()
                .filter(c -> "MERGED".equals(c.path("state").asText()))
                .filter(c -> mergedIntoEarlier(c, byId.get(c.path("survivorId").asText())))
                .count();
        int duplicates = scenario.filings().duplicates();
        return List.of(
                Fact.of("F8", "complaints", wanted, found),
                new Fact(
                        "F8",
                        "sorted within ten days",
                        ofAll(complaints.size(), scenario.filings().total()),
                        sorted + " of " + complaints.size()),
                new Fact(
                        "F8",
                        "merged into the earliest of the same person",
                        duplicates + " of " + duplicates,
                        rightly + " of " + duplicates));
    }

    private static String ofAll(int found, int wanted) {
        return wanted + " of " + Math.max(found, wanted);
    }

    private static boolean sortedInTime(JsonNode complaint) {
        if (!complaint.hasNonNull("triagedAt")) {
            return false;
        }
        var received = Instant.parse(complaint.get("submittedAt").asText())
                .atZone(VirtualTime.ZONE)
                .toLocalDate();
        var sorted = Instant.parse(complaint.get("triagedAt").asText())
                .atZone(VirtualTime.ZONE)
                .toLocalDate();
        return ChronoUnit.DAYS.between(received, sorted) <= DAYS_TO_SORT;
    }

    private static boolean mergedIntoEarlier(JsonNode merged, JsonNode survivor) {
        return survivor != null
                && survivor.path("personId")
                        .asText()
                        .equals(merged.path("personId").asText())
                && !Instant.parse(survivor.path("submittedAt").asText())
                        .isAfter(Instant.parse(merged.path("submittedAt").asText()));
    }
}
