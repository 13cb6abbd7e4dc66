package org.dongthuan.acceptance.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dongthuan.acceptance.ScenarioFailure;
import org.dongthuan.acceptance.client.Await;
import org.dongthuan.acceptance.client.Http;
import org.dongthuan.acceptance.client.Together;
import org.dongthuan.acceptance.people.Resident;
import org.dongthuan.acceptance.people.Resident.Choice;

/** Holders are asked by text and decide: on their phone with a one-time password, or at the commune's desk. */
final class Holders {

    private static final Set<Choice> AT_ONCE = Set.of(Choice.CLOSE, Choice.KEEP, Choice.KEEP_UNPROVEN);

    private static final String MINE = "/api/v1/holders/me";

    private final Incident incident;

    Holders(Incident incident) {
        this.incident = incident;
    }

    /** The chair has everybody asked. */
    void ask() {
        incident.chair().post("/api/v1/accounts/ask-holders", Map.of("incidentId", incident.id()));
        int wanted = incident.scenario().accounts();
        Await.until("every holder to be asked", () -> incident.count("DECISION_PENDING") == wanted, incident::states);
    }

    /** Most decide as soon as they are asked. */
    void decideAtOnce() {
        decide(AT_ONCE);
    }

    void decideLate() {
        decide(Set.of(Choice.CLOSE_LATE));
    }

    void decideLast() {
        decide(Set.of(Choice.CLOSE_LAST));
    }

    private void decide(Set<Choice> choices) {
        Map<Boolean, List<Resident>> deciders = incident.residents().stream()
                .filter(Resident::listed)
                .filter(resident -> choices.contains(resident.choice()))
                .collect(Collectors.partitioningBy(Resident::needsDesk));
        Together.each(deciders.get(true), this::decideAtDesk);
        Together.each(byPhone(deciders.get(false)), users -> users.forEach(this::decideOnPhone));
    }

    private static Collection<List<Resident>> byPhone(List<Resident> deciders) {
        return deciders.stream()
                .collect(Collectors.groupingBy(Resident::msisdn, LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    private void decideOnPhone(Resident who) {
        Http citizen = SignIn.as(incident, who);
        if (citizen.get(MINE).path("items").isEmpty()) {
            throw new ScenarioFailure("A holder who signed in sees no account");
        }
        // Looked at again until nothing is left to decide: a decision whose answer got lost may not have arrived.
        List<JsonNode> open = undecided(citizen);
        while (!open.isEmpty()) {
            for (JsonNode own : open) {
                citizen.post(
                        decisionPath(own.get("caseId").asText()),
                        Map.of("decision", word(who), "version", own.get("version")));
            }
            open = undecided(citizen);
        }
        if ("KEEP".equals(word(who))) {
            confirmKeeping(citizen);
        }
    }

    private static List<JsonNode> undecided(Http citizen) {
        return citizen.get(MINE)
                .path("items")
                .valueStream()
                .filter(Holders::isUndecided)
                .toList();
    }

    private static boolean isUndecided(JsonNode holder) {
        return holder.path("accounts")
                .valueStream()
                .anyMatch(account ->
                        "DECISION_PENDING".equals(account.path("state").asText()));
    }

    /** Who wants to keep the account is asked once more, and answers. */
    private static void confirmKeeping(Http citizen) {
        String path = "/api/v1/keep-consents?state=REQUESTED";
        Await.until("the question whether to keep", () -> !citizen.all(path).isEmpty(), () -> citizen.all(path));
        for (JsonNode record : citizen.all(path)) {
            citizen.post(
                    "/api/v1/keep-consents/" + record.get("id").asText() + "/answer",
                    Map.of("given", true, "channel", "ONLINE", "version", record.get("version")));
        }
    }

    /** The officer records what the holder says and confirms by fingerprint. */
    private void decideAtDesk(Resident who) {
        Http desk = incident.reception();
        String complaint = incident.receipts(who).getFirst().get("complaintId").asText();
        String caseId =
                desk.get("/api/v1/complaints/" + complaint).get("caseId").asText();
        JsonNode holder = desk.get("/api/v1/holders/" + caseId);
        while (isUndecided(holder)) {
            desk.post(
                    decisionPath(caseId),
                    Map.of(
                            "decision", word(who),
                            "version", holder.get("version"),
                            "onBehalf", Map.of("confirmation", "FINGERPRINT")));
            holder = desk.get("/api/v1/holders/" + caseId);
        }
    }

    private static String decisionPath(String caseId) {
        return "/api/v1/holders/" + caseId + "/decision";
    }

    private static String word(Resident who) {
        return who.choice() == Choice.KEEP || who.choice() == Choice.KEEP_UNPROVEN ? "KEEP" : "CLOSE";
    }
}
