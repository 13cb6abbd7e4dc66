package org.dongthuan.gateway.stub;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;

/** A bank asked in writing, the draft of its answer, the answer once it was signed, and two letters to its customers. */
public final class FormalScene {

    private FormalScene() {}

    static void play(StubService bank) {
        asked(bank, request("RECEIVED", "reply-draft", "sign"));
        answered(bank, draft(false));
        bank.when("GET /api/v1/reply-documents/rd-1/content", call -> pdf());
        bank.when("GET /api/v1/reply-documents/rd-1/verification", 200, """
                {"id":"rd-1","signatureValid":true,"hashMatches":true,"sha256":"ab12"}""");
        bank.when("GET /api/v1/customer-letters", 200, """
                {"items":[%s,%s],"next":"bmV4dA"}""".formatted(
                        letter("cl-7", "ISSUED", "send"), letter("cl-8", "RETURNED", "hand-over")));
        bank.when(
                "GET /api/v1/customer-letters/cl-7",
                200,
                letter("cl-7", "ISSUED", "send").encode());
        bank.when("GET /api/v1/customer-letters/cl-7/content", call -> pdf());
        bank.when("GET /api/v1/customer-letters/jobs/j-8", 200, """
                {"id":"j-8","kind":"CUSTOMER_LETTERS","subject":"fr-1","state":"RUNNING","total":2,"done":1,
                "createdAt":"2023-08-22T02:00:00Z"}""");
        bank.when("GET /api/v1/customer-letters/jobs/j-8/rows", 200, """
                {"items":[{"letterId":"cl-7","number":"TG-0001","state":"ISSUED"},
                {"letterId":"cl-9","number":"TG-0003","state":"TO_MAKE","failure":"no-holder"}],"next":"bmV4dA=="}""");
    }

    /** What the service tells of the request, by itself and in the list. */
    public static void asked(StubService bank, JsonObject request) {
        bank.when(
                "GET /api/v1/formal-requests",
                200,
                new JsonObject().put("items", JsonArray.of(request)).encode());
        bank.when("GET /api/v1/formal-requests/fr-1", 200, request.encode());
    }

    public static void answered(StubService bank, JsonObject... replies) {
        bank.when(
                "GET /api/v1/formal-requests/fr-1/replies",
                200,
                new JsonObject().put("items", new JsonArray(List.of(replies))).encode());
    }

    public static JsonObject request(String state, String... actions) {
        return new JsonObject("""
                {"id":"fr-1","incidentId":"i-1","placeCode":"19432","org":"NH-TG","number":"118/UBND-YC",
                "subject":"Về các tài khoản mở tại buổi làm hợp đồng điện","items":[
                {"code":"Q1","question":"Đã đóng bao nhiêu tài khoản?"},{"code":"Q2","question":"Đã chi trả thế nào?"}],
                "recipients":["PEOPLES_COMMITTEE","POLICE","EACH_CUSTOMER"],"askedRole":"CC","askedOrg":"UBND-19432",
                "askedAt":"2023-08-14T02:00:00Z","dueOn":"2023-08-21","ruleCode":"FR-REPLY","overdue":true,
                "receivedAt":"2023-08-14T03:00:00Z","letters":{"ISSUED":1,"RETURNED":1},"version":3}""").put("state", state).put("actions", new JsonArray(List.of(actions)));
    }

    /** One answer of two. @param mine whether the visitor wrote it */
    public static JsonObject draft(boolean mine) {
        return new JsonObject("""
                {"id":"wr-1","requestId":"fr-1","number":"204/NHTG-TL","state":"DRAFT",
                "answers":[{"code":"Q1","text":"Số liệu ghi ở bảng kèm theo."}],"missing":["Q2"],
                "figures":{"accounts":412,"holders":409,"closed":385,"kept":26,"open":1,"payouts":380,"payoutSum":1260000},
                "draftedAt":"2023-08-20T02:00:00Z","documents":[],"version":5}""").put("mine", mine);
    }

    /** Nothing is missing. */
    public static JsonObject complete(boolean mine) {
        return draft(mine)
                .put("missing", new JsonArray())
                .put("statement", "IN_PROGRESS")
                .put(
                        "answers",
                        JsonArray.of(
                                new JsonObject(Map.of("code", "Q1", "text", "Số liệu ghi ở bảng kèm theo.")),
                                new JsonObject(Map.of("code", "Q2", "text", "Tại quầy và tại nhà."))));
    }

    public static JsonObject signed() {
        return complete(false)
                .put("state", "SIGNED")
                .put("signerName", "Trần Văn Mẫu")
                .put("signerPosition", "Giám đốc chi nhánh")
                .put("signedAt", "2023-08-21T02:00:00Z")
                .put("documents", JsonArray.of(new JsonObject("""
                        {"id":"rd-1","requestId":"fr-1","replyId":"wr-1","recipient":"POLICE","number":"204/NHTG-TL",
                        "sha256":"ab12","sealedAt":"2023-08-21T02:00:01Z"}""")));
    }

    public static JsonObject letter(String id, String state, String... actions) {
        return new JsonObject("""
                {"requestId":"fr-1","incidentId":"i-1","holderName":"Hồ Thị Thử","code":"LB23-000123-7","caseId":"k-1",
                "accounts":2,"sha256":"cd34","issuedAt":"2023-08-22T02:00:00Z","steps":[{"to":"ISSUED","on":"2023-08-22",
                "at":"2023-08-22T02:00:00Z","role":"SYS"}],"version":1}""")
                .put("id", id)
                .put("number", "TG-" + id)
                .put("state", state)
                .put("actions", new JsonArray(List.of(actions)));
    }

    private static StubService.Answer pdf() {
        return new StubService.Answer(200, "application/pdf", "%PDF-1", Map.of());
    }
}
