package org.dongthuan.acceptance.fact;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import org.dongthuan.acceptance.story.Incident;

/**
 * F8 and F20 by the clocks: every letter sorted within its limit, no clock of a track that nobody is on, what the
 * scenario lets be missed and nothing else, each with its cause.
 */
final class DeadlineFacts {

    private static final Set<String> OPEN = Set.of("RUNNING", "SUSPENDED");

    private final Incident incident;

    DeadlineFacts(Incident incident) {
        this.incident = incident;
    }

    List<Fact> all() {
        List<JsonNode> deadlines = incident.chair().all("/api/v1/deadlines");
        List<JsonNode> letters =
                deadlines.stream().filter(d -> "PET-CLS".equals(rule(d))).toList();
        List<JsonNode> missed =
                deadlines.stream().filter(d -> "MISSED".equals(state(d))).toList();
        return List.of(
                Fact.of(
                        "F8",
                        "letters sorted by their clocks",
                        new Counts().and("MET", incident.scenario().filings().total()),
                        Counts.of(letters, DeadlineFacts::state)),
                Fact.of(
                        "F20",
                        "clocks of complaints in the legal sense, all being petitions",
                        0,
                        deadlines.stream()
                                .filter(d -> rule(d).startsWith("LC-"))
                                .count()),
                Fact.of(
                        "F20",
                        "missed deadlines: the post's notice and its late answers, no other",
                        new Counts()
                                .and("PD13-BR", 1)
                                .and("PD13-REQ", incident.scenario().erasures().late()),
                        Counts.of(missed, DeadlineFacts::rule)),
                Fact.of(
                        "F20",
                        "clocks to forward crime information and to decide on it",
                        new Counts().and("CR-FWD MET", 1).and("CR-SET MET", 1),
                        Counts.of(
                                deadlines.stream()
                                        .filter(d -> rule(d).startsWith("CR-"))
                                        .toList(),
                                d -> rule(d) + " " + state(d))),
                Fact.of(
                        "F20",
                        "missed deadlines without a cause",
                        0,
                        missed.stream().filter(d -> !d.has("cause")).count()),
                Fact.of(
                        "F20",
                        "deadlines left open",
                        new Counts(),
                        Counts.of(
                                deadlines.stream()
                                        .filter(d -> OPEN.contains(state(d)))
                                        .toList(),
                                DeadlineFacts::rule)));
    }

    private static String rule(JsonNode deadline) {
        return deadline.path("ruleCode").asText();
    }

    private static String state(JsonNode deadline) {
        return deadline.path("state").asText();
    }
}
