package org.dongthuan.casetracking;

import static io.restassured.RestAssured.given;
import static org.dongthuan.casetracking.Facts.CC;
import static org.dongthuan.casetracking.Facts.get;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dongthuan.testing.TestIssuer;

/** Commitments and minutes as the parties of an incident write and move them. */
final class Duties {

    static final String POL = TestIssuer.officer("pol-1", "POL", "BD-SH");
    static final String BK = TestIssuer.officer("bk-1", "BK", "NH-TG");

    private static final Map<String, String> BANK = body("BK", "NH-TG");
    private static final Map<String, String> POST = body("PO", "BD-SH");
    private static final Map<String, String> CHAIR = body("CC", "UBND-19432");
    private static final Map<String, String> BRANCH = body("SB", "NHNN-45");

    private Duties() {}

    static Map<String, String> body(String role, String org) {
        return Map.of("role", role, "org", org);
    }

    /** With O1 measured by accounts, O4 by a document before two supervisors, O7 without an end. */
    static Map<String, Object> draft(String incident) {
        return Map.of(
                "incidentId",
                incident,
                "org",
                "BD-SH",
                "title",
                "Bản cam kết của bưu điện",
                "text",
                "Bưu điện cam kết <như sau> {{seal}}: ạ ẵ ễ ữ 😀",
                "obligations",
                List.of(
                        promised("O1", BANK, "ALL_ACCOUNTS_CLOSED_OR_KEPT", "2099-12-31", List.of(CHAIR)),
                        promised("O4", BANK, "DOCUMENT", "2023-08-31", List.of(CHAIR, BRANCH)),
                        promised("O7", POST, "NONE_REPORTED", null, List.of(CHAIR))));
    }

    private static Map<String, Object> promised(
            String code, Map<String, String> performer, String measure, String dueOn, List<Map<String, String>> by) {
        Map<String, Object> promised = new HashMap<>(Map.of(
                "code", code,
                "target", "Thực hiện nghĩa vụ " + code,
                "obligor", POST,
                "performer", performer,
                "beneficiary", Map.of("role", "CIT"),
                "supervisors", by,
                "measure", measure));
        if (dueOn != null) {
            promised.put("dueOn", dueOn);
        }
        return promised;
    }

    static Response create(String token, String path, Map<String, Object> body) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(path);
    }

    /** @return id of a commitment that stands in the register, its document sealed */
    static String registered(String incident) {
        String id = create(CC, "/api/v1/commitments", draft(incident))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        event(POL, "/api/v1/commitments/" + id, "sign", signature("Bùi Hữu Tường An"))
                .then()
                .statusCode(200);
        event(CC, "/api/v1/commitments/" + id, "register", Map.of("number", "CK-" + id.substring(0, 8)))
                .then()
                .statusCode(200);
        return id;
    }

    static String inForce(String incident) {
        String id = registered(incident);
        event(CC, "/api/v1/commitments/" + id, "enter-into-force", Map.of())
                .then()
                .statusCode(200);
        return id;
    }

    static Map<String, Object> signature(String name) {
        return Map.of("signature", Map.of("name", name, "position", "Giám đốc", "kind", "DIGITAL"));
    }

    static String obligation(String commitment, String code) {
        return get(CC, "/api/v1/commitments/" + commitment).path("obligations.find { it.code == '" + code + "' }.id");
    }

    static String document(String commitment) {
        return get(CC, "/api/v1/commitments/" + commitment).path("documentId");
    }

    /** @return id of a draft with four parties */
    static String minutes(String incident) {
        return create(
                        CC,
                        "/api/v1/minutes",
                        Map.of(
                                "incidentId",
                                incident,
                                "title",
                                "Về việc mở tài khoản khi chưa có sự đồng ý",
                                "text",
                                "Các bên xác nhận hoạt động đã dừng lúc 11 giờ 15.",
                                "heldAt",
                                Instant.now().minusSeconds(60).toString(),
                                "parties",
                                List.of(
                                        seat("CC", "UBND-19432"),
                                        seat("CP", "CA-19432"),
                                        seat("POL", "BD-SH"),
                                        seat("BK", "NH-TG"))))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, String> seat(String role, String org) {
        return Map.of("role", role, "org", org, "name", "Người ký " + role, "position", "Thủ trưởng");
    }

    /** Reads the version, then sends the event. */
    static Response event(String token, String path, String event, Map<String, Object> more) {
        int version = get(CC, path).path("version");
        return event(token, path, event, version, more);
    }

    static Response event(String token, String path, String event, int version, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.put("version", version);
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(body)
                .post(path + "/" + event);
    }
}
