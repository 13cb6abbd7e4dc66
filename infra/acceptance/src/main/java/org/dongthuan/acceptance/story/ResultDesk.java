package org.dongthuan.acceptance.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dongthuan.acceptance.client.Await;
import org.dongthuan.acceptance.client.Http;
import org.dongthuan.acceptance.people.Resident;
import org.dongthuan.acceptance.people.Resident.Reach;

/** Result texts that do not arrive, and what the commune's desk does about them. */
final class ResultDesk {

    private final Incident incident;

    ResultDesk(Incident incident) {
        this.incident = incident;
    }

    /** From now on some phones are off or gone. */
    void phonesFail() {
        unreachable().forEach(who -> behaviour(who, who.reach() == Reach.EXPIRED ? "EXPIRED" : "UNDELIV"));
    }

    /** Another number, another attempt, a letter or a call: everybody is told in the end. */
    void work() {
        Map<String, Resident> byCode = new HashMap<>();
        incident.residents().stream()
                .filter(resident -> resident.wayOut() != null)
                .forEach(resident -> byCode.put(incident.codeOf(resident), resident));
        Await.until(
                "every failed result text on the desk",
                () -> waiting().size() == byCode.size(),
                () -> waiting().size());
        for (JsonNode message : waiting()) {
            Resident who = byCode.get(message.get("code").asText());
            tell(who, message);
        }
        Await.until("an empty desk", () -> waiting().isEmpty(), this::waiting);
    }

    private void tell(Resident who, JsonNode message) {
        Http desk = incident.reception();
        switch (who.wayOut()) {
            case CORRECTED_NUMBER -> {
                desk.post(
                        "/api/v1/persons/" + message.get("personId").asText() + "/contact",
                        Map.of("phone", who.correctedPhone()));
                awaitCorrection(message);
                act(message, "retry");
            }
            case RETRY -> {
                behaviour(who, "DELIVRD");
                act(message, "retry");
            }
            case LETTER -> act(message, "letter-done");
            case CALL -> act(message, "call-done");
        }
    }

    private void awaitCorrection(JsonNode message) {
        String path = "/api/v1/messages/" + message.get("id").asText();
        Await.until(
                "the corrected number to be known",
                () -> incident.reception().get(path).hasNonNull("contactCorrectedAt"),
                () -> incident.reception().get(path));
    }

    private void act(JsonNode message, String action) {
        incident.move("co.laobao", "/api/v1/messages/" + message.get("id").asText(), action, Map.of());
    }

    private List<JsonNode> waiting() {
        return incident.reception().all("/api/v1/messages?purpose=RESULT&state=FALLBACK");
    }

    private List<Resident> unreachable() {
        return incident.residents().stream()
                .filter(resident -> resident.reach() == Reach.UNDELIVERED || resident.reach() == Reach.EXPIRED)
                .toList();
    }

    private void behaviour(Resident who, String outcome) {
        incident.parties().phones().put("/behaviours/" + who.msisdn(), Map.of("outcome", outcome, "delayMillis", 50));
    }
}
