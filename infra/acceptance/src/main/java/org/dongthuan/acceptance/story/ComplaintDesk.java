package org.dongthuan.acceptance.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dongthuan.acceptance.client.Await;
import org.dongthuan.acceptance.client.Together;
import org.dongthuan.acceptance.people.Resident;

/** Reception and chair on every complaint: taken, merged or accepted, started, in the end replied. */
final class ComplaintDesk {

    private static final Map<String, Object> PETITION = Map.of("track", "PETITION");

    private final Incident incident;

    ComplaintDesk(Incident incident) {
        this.incident = incident;
    }

    /** Works on all complaints that nobody has taken yet: a repetition goes into the earliest of the same person. */
    void acceptNewOnes() {
        List<String> fresh = incident.reception().all("/api/v1/complaints?state=SUBMITTED").stream()
                .map(complaint -> complaint.get("id").asText())
                .toList();
        List<Resident> people = filers();
        Together.each(people, who -> {
            String first = idOf(incident.receipts(who).getFirst());
            if (fresh.contains(first)) {
                accept(first);
            }
            incident.receipts(who).stream()
                    .skip(1)
                    .map(ComplaintDesk::idOf)
                    .filter(fresh::contains)
                    .forEach(again -> merge(again, first));
        });
        Await.until(
                "a case for each of " + people.size() + " people who filed",
                () -> withoutCase(people).isEmpty(),
                () -> withoutCase(people));
    }

    /** Everybody gets the written reply; it is the chair's. A text tells that it is there. */
    void reply() {
        Map<String, Object> text = Map.of("text", "Kết quả giải quyết đã được gửi đến Ông/Bà.");
        List<Resident> people = filers();
        Together.each(
                people, who -> move("cc.laobao", idOf(incident.receipts(who).getFirst()), "reply", text));
        Await.until("a text about each reply", () -> replyTexts() == people.size(), this::replyTexts);
    }

    private int replyTexts() {
        return incident.reception().all("/api/v1/messages?purpose=REPLY").size();
    }

    private List<Resident> filers() {
        return incident.residents().stream()
                .filter(resident -> !incident.receipts(resident).isEmpty())
                .toList();
    }

    private void accept(String complaint) {
        move("co.laobao", complaint, "take", PETITION);
        move("cc.laobao", complaint, "accept", Map.of());
        move("co.laobao", complaint, "start", Map.of());
    }

    private void merge(String complaint, String survivor) {
        move("co.laobao", complaint, "take", PETITION);
        move("co.laobao", complaint, "merge", Map.of("survivorId", survivor, "reasonCode", "SAME_MATTER"));
    }

    private void move(String officer, String complaint, String event, Map<String, Object> with) {
        incident.move(officer, "/api/v1/complaints/" + complaint, event, with);
    }

    /** First complaints that no case is known for yet, with their states. */
    private List<String> withoutCase(List<Resident> people) {
        Map<String, JsonNode> seen = incident.chair().all("/api/v1/complaints").stream()
                .collect(Collectors.toMap(complaint -> complaint.get("id").asText(), complaint -> complaint));
        return people.stream()
                .map(who -> idOf(incident.receipts(who).getFirst()))
                .filter(id -> !seen.containsKey(id) || !seen.get(id).hasNonNull("caseId"))
                .map(id -> id + " "
                        + (seen.containsKey(id) ? seen.get(id).get("state").asText() : "not listed"))
                .toList();
    }

    private static String idOf(JsonNode receipt) {
        return receipt.get("complaintId").asText();
    }
}
