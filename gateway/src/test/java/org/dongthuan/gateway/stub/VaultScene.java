package org.dongthuan.gateway.stub;

import java.util.Map;
import org.dongthuan.gateway.edge.Service;

/** The evidence vault in the invented state of affairs of {@link Scene}. */
public final class VaultScene {

    /** A citizen ID that is nobody's. */
    public static final String NUMBER = "999000000123";

    private static final String CERTIFICATE = """
            {"id":"ct-1","number":"TH-19432-000001","orderId":"de-2","kind":"PERSON","holderOrg":"BD-SH","relation":"TOOK",
            "placeCode":"19432","persons":1,"count":2,"kept":1,
            "sha256":["9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
            "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752"],"ground":"WRONGLY_COLLECTED",
            "ruleCode":"DS-WRG","ruleVersion":1,"ruleSource":"Decree 13/2023 art. 16","method":"KEY_AND_BYTES_DESTROYED",
            "proposedByOrg":"DT-OPS","approvedByOrg":"UBND-19432","attestedAt":"2023-08-20T06:00:00Z","copies":634,
            "witnesses":["CA-19432"],"destroyedAt":"2023-08-20T05:01:00Z"}""";

    private static final String IMAGES = """
            {"items":[{"rowNo":1,"attachmentId":"f-3","complaintId":"c-1","personId":"p-1","kind":"ID_CARD",
            "sha256":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08","result":"DESTROYED",
            "resultAt":"2023-08-20T05:01:00Z","certificate":"TH-19432-000001"},{"rowNo":2,"kind":"FACE",
            "sha256":"60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752","result":"HELD",
            "resultAt":"2023-08-20T05:01:00Z"}],"next":2}""";

    private static final String OF_ALL = CERTIFICATE
            .replace("ct-1", "ct-2")
            .replace("000001", "000002")
            .replace("PERSON", "HOLDER")
            .replace("\"persons\":1", "\"persons\":316");

    private VaultScene() {}

    static void play(World world) {
        StubService intake = world.intake();
        intake.when(
                "GET /api/v1/attachments",
                200,
                "{\"items\":[" + file("f-1", "OTHER", false, false) + "," + file("f-2", "ID_CARD", true, false) + "]}");
        intake.when(
                "GET /api/v1/reveals",
                200,
                "{\"items\":[" + reveal("CITIZEN_ID", "REQUESTED", "approve\",\"refuse") + "],\"next\":\"bmV4dA\"}");
        intake.when("GET /api/v1/reveals/rv-1", 200, reveal("CITIZEN_ID", "REQUESTED", "approve\",\"refuse"));
        intake.when(
                "POST /api/v1/reveals/rv-1/look",
                call -> new StubService.Answer(
                        200,
                        "application/json",
                        "{\"complaintId\":\"c-1\",\"citizenId\":\"" + NUMBER + "\"}",
                        Map.of("Cache-Control", "no-store")));
        String chain = """
                {"items":[{"seq":1,"act":"RECEIVED","actorId":"u-1","role":"CO","org":"UBND-19432","sha256":"ab12",
                "at":"2023-08-09T05:00:00Z","previousHash":"00","hash":"cd34"},{"seq":2,"act":"HELD","actorId":"u-2",
                "role":"CP","org":"CA-19432","reasonCode":"EVIDENCE","reason":"Hồ sơ 12","sha256":"ab12",
                "at":"2023-08-10T05:00:00Z","previousHash":"cd34","hash":"ef56"}]}""";
        intake.when("GET /api/v1/attachments/f-1/custody", 200, chain);
        intake.when("GET /api/v1/attachments/f-2/custody", 200, chain);
        intake.when("GET /api/v1/attachments/f-2/custody/check", 200, """
                {"attachmentId":"f-2","chainIntact":true,"originalIntact":true,"checkedAt":"2023-08-11T05:00:00Z"}""");
        intake.when("GET /api/v1/reveals/rv-2", 200, reveal("CITIZEN_ID", "APPROVED", "look\",\"withdraw"));
        intake.when(
                "POST /api/v1/reveals/rv-2/look",
                call -> StubService.Answer.json(200, "{\"complaintId\":\"c-1\",\"citizenId\":\"" + NUMBER + "\"}"));
        intake.when(
                "GET /api/v1/destruction-orders", 200, "{\"items\":[" + order("PROPOSED", "approve\",\"refuse") + "]}");
        intake.when("GET /api/v1/destruction-orders/de-1", 200, order("PROPOSED", "approve\",\"refuse"));
        intake.when("GET /api/v1/destruction-orders/de-2", 200, order("APPROVED", "execute"));
        intake.when("GET /api/v1/destruction-certificates", 200, "{\"items\":[" + CERTIFICATE + "," + OF_ALL + "]}");
        intake.when("GET /api/v1/destruction-certificates/ct-2", 200, OF_ALL);
        StubService cases = world.service(Service.CASE_TRACKING);
        for (String certificate : new String[] {"ct-1", "ct-2"}) {
            cases.when("GET /api/v1/sealed-certificates/" + certificate, 200, """
                    {"id":"do-1","number":"TH-19432-000001","sha256":"5e9c","sealedAt":"2023-08-20T05:01:00Z"}""");
            cases.when(
                    "GET /api/v1/sealed-certificates/" + certificate + "/content",
                    call -> new StubService.Answer(200, "application/pdf", "%PDF-1.7", Map.of()));
        }
        for (String order : new String[] {"de-1", "de-2"}) {
            intake.when("GET /api/v1/destruction-orders/" + order + "/images", 200, IMAGES);
        }
        intake.when("GET /api/v1/destruction-certificates/ct-1", 200, CERTIFICATE);
        intake.when("GET /api/v1/destruction-orders/jobs/j-9", 200, """
                {"jobId":"j-9","kind":"destroy-pictures","state":"RUNNING","total":317,"done":1,"failed":1,
                "createdAt":"2023-08-20T05:00:00Z"}""");
        intake.when("GET /api/v1/destruction-orders/jobs/j-9/rows", 200, """
                {"items":[{"rowNo":1,"subject":"p-1","state":"DONE","code":"TH-19432-000001"},
                {"rowNo":2,"subject":"p-2","state":"FAILED","code":"legal-hold","detail":"x"}]}""");
    }

    /** The post's pictures in one commune. @param actions with quotes between them, such as {@code a","b} */
    public static String order(String state, String actions) {
        String decided = state.equals("PROPOSED") || state.equals("LISTED") ? "" : """
                "decidedByOrg":"UBND-19432","decidedAt":"2023-08-20T05:00:00Z","jobId":"j-9",""";
        return """
                {"id":"de-1","holderOrg":"BD-SH","relation":"TOOK","placeCode":"19432","ground":"WRONGLY_COLLECTED","ruleCode":"DS-WRG",
                "ruleSource":"Decree 13/2023 art. 16","dueAt":"2023-08-23T05:00:00Z","reasonCode":"NO_CONSENT",
                "witnesses":["CA-19432"],"state":"%1$s","proposedByOrg":"DT-OPS","proposedAt":"2023-08-19T05:00:00Z",%2$s
                "persons":317,"certificates":%3$d,"images":634,"destroyed":%3$d,"held":1,"actions":["%4$s"],"version":0}""".formatted(state, decided, decided.isEmpty() ? 0 : 1, actions);
    }

    /** Pictures that nobody has taken over and that were kept long enough. */
    public static String listed() {
        return order("LISTED", "propose\",\"withdraw")
                .replace("WRONGLY_COLLECTED", "RETENTION_OVER")
                .replace("NO_CONSENT", "RETENTION_OVER")
                .replace("\"holderOrg\":\"BD-SH\",", "")
                .replace("[\"CA-19432\"]", "[]");
    }

    /** @param actions with quotes between them, such as {@code a","b} */
    public static String reveal(String kind, String state, String actions) {
        String decided = state.equals("REQUESTED") ? "" : """
                "decidedBy":"u-3","decidedRole":"CC","decidedAt":"2023-08-10T06:00:00Z","ruleCode":"RV-CID",
                "expiresAt":"2023-08-10T07:00:00Z",""";
        String file = kind.equals("PICTURE") ? "\"attachmentId\":\"f-2\"," : "";
        return """
                {"id":"rv-1","kind":"%s","complaintId":"c-1",%s"state":"%s","askedBy":"u-1","askedRole":"CO",
                "askedOrg":"UBND-19432","askedAt":"2023-08-10T05:30:00Z","because":{"reasonCode":"IDENTIFY_PERSON",
                "reason":"Hai người trùng tên"},%s"looks":0,"actions":["%s"],"version":0}""".formatted(kind, file, state, decided, actions);
    }

    public static String file(String id, String kind, boolean quarantined, boolean held) {
        return """
                {"id":"%s","complaintId":"c-1","kind":"%s","mediaType":"image/jpeg","bytes":231000,"sha256":"ab12",
                "quarantined":%s,"collectedBy":"BD-SH","heldBy":"UBND-19432","receivedAt":"2023-08-09T05:00:00Z",
                "retentionRule":"RT-1","retainUntil":"2028-08-09","legalHold":%s%s}""".formatted(id, kind, quarantined, held, held ? ",\"holdReviewOn\":\"2023-11-10\"" : "");
    }
}
