package org.dongthuan.acceptance.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dongthuan.acceptance.client.Http;

/** The chair asks the bank in writing; it replies to committee and police, and writes to each customer. */
final class BankReply {

    private static final String REQUESTS = "/api/v1/formal-requests";
    private static final String LETTERS = "/api/v1/customer-letters";
    private static final String NUMBER = "204/NHTG-TL";
    private static final int AT_ONCE = 500;

    /** Documents by recipient, as evidence of the obligations they fulfil. */
    private static final Map<String, String> OBLIGATIONS = Map.of("PEOPLES_COMMITTEE", "O4", "POLICE", "O5");

    private final Incident incident;
    private final Map<String, String> evidence = new HashMap<>();

    BankReply(Incident incident) {
        this.incident = incident;
    }

    /** What shows that an obligation was fulfilled by it; empty for those it has nothing to do with. */
    Optional<String> evidenceOf(String obligation) {
        return Optional.ofNullable(evidence.get(obligation));
    }

    void given() {
        String path = REQUESTS + "/" + asked();
        incident.move("bk.truonggiang", path, "receive", Map.of());
        answered(path);
        incident.move("cc.laobao", path, "accept", Map.of());
        written(path);
        delivered();
    }

    private String asked() {
        return incident.chair()
                .post(
                        REQUESTS,
                        Map.of(
                                "incidentId",
                                incident.id(),
                                "org",
                                "NH-TG",
                                "number",
                                "118/UBND-" + incident.id().substring(0, 8),
                                "subject",
                                "Trả lời về các tài khoản mở tại buổi làm hợp đồng điện",
                                "items",
                                List.of(
                                        Map.of("code", "Q1", "question", "Kết quả đóng các tài khoản?"),
                                        Map.of("code", "Q2", "question", "Số dư được trả thế nào?")),
                                "recipients",
                                List.of("PEOPLES_COMMITTEE", "POLICE", "EACH_CUSTOMER")))
                .get("id")
                .asText();
    }

    /** Drafted by one person, signed by another; the bank states what the figures show. */
    private void answered(String path) {
        JsonNode draft = draft(path, "IN_PROGRESS");
        if (draft.path("figures").path("open").asInt() == 0) {
            draft = draft(path, "ALL_SETTLED");
        }
        JsonNode reply = approver()
                .post(
                        path + "/sign",
                        Map.of(
                                "version", draft.get("version").asInt(),
                                "name", "Lương Chí Mẫu",
                                "position", "Giám đốc chi nhánh"));
        reply.path("documents")
                .forEach(document -> evidence.put(
                        OBLIGATIONS.get(document.path("recipient").asText()),
                        document.path("id").asText()));
        evidence.put("O6", NUMBER);
    }

    private JsonNode draft(String path, String statement) {
        return operator()
                .post(
                        path + "/reply-draft",
                        Map.of(
                                "version",
                                operator().get(path).get("version").asInt(),
                                "number",
                                NUMBER,
                                "statement",
                                statement,
                                "answers",
                                List.of(
                                        Map.of("code", "Q1", "text", "Ngân hàng đã đóng như số liệu kèm theo."),
                                        Map.of("code", "Q2", "text", "Đã trả theo cách chủ tài khoản chọn."))));
    }

    private void written(String path) {
        Jobs.await(
                operator(),
                LETTERS + "/jobs/"
                        + operator()
                                .post(path + "/letters", Map.of())
                                .get("jobId")
                                .asText());
    }

    /** Some come back; for these the commune finds the way. */
    private void delivered() {
        List<String> all = incident.letters().stream()
                .map(letter -> letter.path("id").asText())
                .toList();
        int returned = incident.scenario().bank().lettersReturned();
        step(operator(), "send", all, null);
        step(operator(), "deliver", all.subList(returned, all.size()), null);
        step(operator(), "come-back", all.subList(0, returned), null);
        step(incident.reception(), "hand-over", all.subList(0, returned), "Đưa tận tay tại nhà");
    }

    private void step(Http who, String event, List<String> letters, String note) {
        String today = incident.scenario().moments().letters().substring(0, 10);
        for (int from = 0; from < letters.size(); from += AT_ONCE) {
            List<Map<String, String>> rows = new ArrayList<>();
            for (String letter : letters.subList(from, Math.min(letters.size(), from + AT_ONCE))) {
                rows.add(
                        note == null
                                ? Map.of("letterId", letter, "on", today)
                                : Map.of("letterId", letter, "on", today, "note", note));
            }
            who.post(LETTERS + "/bulk", Map.of("event", event, "rows", rows));
        }
    }

    private Http operator() {
        return incident.parties().officer("bk.truonggiang");
    }

    private Http approver() {
        return incident.parties().officer("bka.truonggiang");
    }
}
