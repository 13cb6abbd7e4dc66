package org.dongthuan.acceptance.fact;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.dongthuan.acceptance.Scenario;
import org.dongthuan.acceptance.client.Http;
import org.dongthuan.acceptance.story.Incident;

/** F17: every rumour answered and closed, one correction published with balanced totals, and no author anywhere. */
final class RumourFacts {

    private static final Pattern PERSON =
            Pattern.compile("(?i).*(author|account|name|person|user|phone|citizen|profile|handle).*");

    private final Incident incident;

    RumourFacts(Incident incident) {
        this.incident = incident;
    }

    List<Fact> all() {
        Scenario.Rumours wanted = incident.scenario().rumours();
        List<JsonNode> rumours = incident.rumours();
        JsonNode open = status();
        JsonNode accounts = open.path("accounts");
        return List.of(
                new Fact(
                        "F17",
                        "posts, calls to gather, closed",
                        "%d, %d, %d".formatted(wanted.posts(), wanted.calls(), wanted.total()),
                        "%d, %d, %d"
                                .formatted(
                                        count(rumours, one -> has(one, "kind", "POST")),
                                        count(rumours, one -> has(one, "kind", "CALL_TO_GATHER")),
                                        count(rumours, one -> has(one, "state", "CLOSED")))),
                Fact.of("F17", "corrections published", 1, count(rumours, one -> one.has("publishedAt"))),
                new Fact(
                        "F17",
                        "approved by",
                        "[\"CC\",\"ST\"]",
                        rumours.stream()
                                .filter(one -> one.has("publishedAt"))
                                .map(one -> one.path("approvedBy").toString())
                                .findFirst()
                                .orElse("nobody")),
                Fact.of("F17", "fields of rumours that could hold an author", "[]", authors(rumours)),
                new Fact(
                        "F17",
                        "corrections, accounts and their parts' sum, shown to everybody",
                        "1, %1$d, %1$d".formatted(incident.scenario().accounts()),
                        "%d, %s, %d"
                                .formatted(
                                        open.path("corrections").size(),
                                        accounts.path("total"),
                                        accounts.path("parts")
                                                .valueStream()
                                                .mapToInt(part ->
                                                        part.path("count").asInt())
                                                .sum())),
                Fact.of(
                        "F17",
                        "personal data in what is shown to everybody",
                        "[]",
                        new PersonalData(incident.residents()).in(open.toString())));
    }

    /** As somebody without a sign-in gets it. */
    private JsonNode status() {
        return incident.parties()
                .anybody()
                .get("/api/v1/public/incidents/" + incident.view().get("code").asText());
    }

    /** Names of fields, of the single view too. */
    private Set<String> authors(List<JsonNode> rumours) {
        Http chair = incident.chair();
        Set<String> fields = new TreeSet<>();
        rumours.forEach(one -> chair.get("/api/v1/rumours/" + one.get("id").asText())
                .fieldNames()
                .forEachRemaining(fields::add));
        fields.removeIf(field -> !PERSON.matcher(field).matches());
        return fields;
    }

    private static boolean has(JsonNode rumour, String field, String value) {
        return value.equals(rumour.path(field).asText());
    }

    private static long count(List<JsonNode> rumours, Predicate<JsonNode> which) {
        return rumours.stream().filter(which).count();
    }
}
