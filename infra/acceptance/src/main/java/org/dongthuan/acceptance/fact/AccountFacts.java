package org.dongthuan.acceptance.fact;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.dongthuan.acceptance.Scenario;
import org.dongthuan.acceptance.client.Http;
import org.dongthuan.acceptance.client.Together;
import org.dongthuan.acceptance.client.VirtualTime;
import org.dongthuan.acceptance.story.Incident;

/** F1 and F2: every account, case and decision in its one final state. */
final class AccountFacts {

    private final Incident incident;
    private final Scenario scenario;

    AccountFacts(Incident incident) {
        this.incident = incident;
        this.scenario = incident.scenario();
    }

    List<Fact> all() {
        List<JsonNode> accounts = incident.accounts();
        return List.of(finalStates(accounts), cases(), origins(), decisions(accounts), keptByConsent(accounts));
    }

    private Fact finalStates(List<JsonNode> accounts) {
        Counts wanted = new Counts()
                .and("NOTIFIED", scenario.closures())
                .and("KEPT", scenario.decisions().kept())
                .and("NOT_FOUND", scenario.people().notFound())
                .and("OUT_OF_WINDOW", scenario.people().outOfWindow());
        return Fact.of("F1", "accounts in one final state each", wanted, Counts.of(accounts, a -> text(a, "state")));
    }

    private Fact cases() {
        Counts found = Counts.of(
                incident.cases(),
                c -> Set.of("RESOLVED", "CLOSED").contains(text(c, "state")) ? "settled" : text(c, "state"));
        return Fact.of("F1", "cases resolved or closed", new Counts().and("settled", scenario.everybody()), found);
    }

    /** A case counts as from a complaint when one belongs to it, also when the bank's list had opened it before. */
    private Fact origins() {
        ConcurrentLinkedQueue<JsonNode> full = new ConcurrentLinkedQueue<>();
        Http chair = incident.chair();
        Together.each(incident.cases(), one -> full.add(chair.get("/api/v1/cases/" + text(one, "id"))));
        Counts found = Counts.of(full, one -> one.path("complaintIds").isEmpty() ? "ex officio" : "from complaints");
        Counts wanted = new Counts()
                .and("from complaints", scenario.complainants())
                .and("ex officio", scenario.people().listedOnly());
        return Fact.of("F1", "where cases come from", wanted, found);
    }

    /** What counts as the final decision of a holder: closed on a ground, or kept. */
    private Fact decisions(List<JsonNode> accounts) {
        Map<String, Set<String>> byHolder = accounts.stream()
                .filter(a -> Set.of("NOTIFIED", "KEPT").contains(text(a, "state")))
                .collect(Collectors.groupingBy(
                        a -> text(a, "personId"),
                        Collectors.mapping(a -> text(a, "state") + text(a, "ground"), Collectors.toSet())));
        long single = byHolder.values().stream().filter(one -> one.size() == 1).count();
        return new Fact(
                "F2",
                "holders with exactly one final decision",
                scenario.holders() + " of " + scenario.holders(),
                single + " of " + byHolder.size());
    }

    private Fact keptByConsent(List<JsonNode> accounts) {
        Set<String> kept = accounts.stream()
                .filter(a -> "KEPT".equals(text(a, "state")))
                .map(a -> text(a, "id"))
                .collect(Collectors.toSet());
        Instant earliest = VirtualTime.instant(scenario.moments().list());
        long proven =
                incident.chair().all("/api/v1/keep-consents?incidentId=" + incident.id() + "&state=PROVEN").stream()
                        .filter(record -> kept.contains(text(record, "accountId")))
                        .filter(record ->
                                !Instant.parse(text(record, "answeredAt")).isBefore(earliest))
                        .count();
        int wanted = scenario.decisions().kept();
        return new Fact(
                "F2",
                "kept accounts with a proven consent since the list",
                wanted + " of " + wanted,
                proven + " of " + kept.size());
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asText();
    }
}
