package org.dongthuan.acceptance.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The post's two commitments, and what becomes of the obligations in them. */
final class Duties {

    private static final Map<String, String> PERFORMERS = Map.of("BK", "bk.truonggiang", "PO", "po.songhien");
    private static final Map<String, String> SUPERVISORS =
            Map.of("CC", "cc.laobao", "CP", "cp.laobao", "SB", "sb.chinhanh", "ST", "st.so");
    private static final String REVIEW = "2024-02-09";

    private final Incident incident;

    private final BankReply bankReply;

    Duties(Incident incident, BankReply bankReply) {
        this.bankReply = bankReply;
        this.incident = incident;
    }

    /** C1: signed by the head of the post, explained by the chair, in force. */
    void commit() {
        give(1, "Bản cam kết của bưu điện", Promises.FIRST);
    }

    /** C2: the press statement, taken at its word. */
    void state() {
        give(2, "Thông cáo báo chí của bưu điện", Promises.SECOND);
    }

    /** The bank's letters to committee and police are there. */
    void lettersAccepted() {
        fulfil(promise -> Promises.LETTERS.contains(promise.code()));
    }

    /** Everything else that has an end. */
    void restAccepted() {
        fulfil(promise -> !promise.continuing() && !Promises.LETTERS.contains(promise.code()));
    }

    private void give(int running, String title, List<Promises.Promise> promises) {
        String dueOn = incident.scenario().moments().verified().substring(0, 10);
        String path = "/api/v1/commitments/"
                + incident.chair()
                        .post("/api/v1/commitments", Promises.draft(incident.id(), title, promises, dueOn))
                        .get("id")
                        .asText();
        incident.move("pol.songhien", path, "sign", Promises.signature());
        incident.move("cc.laobao", path, "register", Map.of("number", Promises.number(incident.id(), running)));
        incident.move("cc.laobao", path, "enter-into-force", Map.of());
        promises.stream()
                .filter(Promises.Promise::continuing)
                .forEach(promise -> incident.move(
                        "cc.laobao",
                        path(promise),
                        "mark-continuing",
                        Map.of("owner", Promises.CHAIR, "reviewOn", REVIEW)));
    }

    private void fulfil(Predicate<Promises.Promise> which) {
        Promises.ALL.stream().filter(which).forEach(promise -> {
            String path = path(promise);
            String performer = PERFORMERS.get(promise.performer().get("role"));
            incident.move(performer, path, "start", Map.of());
            incident.move(
                    performer,
                    path,
                    "submit-evidence",
                    promise.byDocument() ? Map.of("documentRef", shown(promise)) : Map.of());
            promise.supervisors()
                    .forEach(body -> incident.move(SUPERVISORS.get(body.get("role")), path, "accept", Map.of()));
        });
    }

    /** The bank's own papers where it wrote some. */
    private String shown(Promises.Promise promise) {
        return bankReply.evidenceOf(promise.code()).orElse("CV-" + promise.code());
    }

    private String path(Promises.Promise promise) {
        JsonNode obligation = incident.obligations().stream()
                .filter(one -> promise.code().equals(one.get("code").asText()))
                .findFirst()
                .orElseThrow();
        return "/api/v1/obligations/" + obligation.get("id").asText();
    }
}
