package org.dongthuan.bankintegration;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dongthuan.testing.TestIssuer;

/** A bank that was asked in writing, and what its people answer. */
final class FormalScene {

    static final String REQUESTS = "/api/v1/formal-requests";
    static final String LETTERS = "/api/v1/customer-letters";
    static final String PO = TestIssuer.officer("po-1", "PO", "BD-SH");
    static final List<String> EVERYBODY = List.of("PEOPLES_COMMITTEE", "POLICE", "EACH_CUSTOMER");

    final Scene scene;

    FormalScene(Scene scene) {
        this.scene = scene;
    }

    /** Asked of the scene's bank; {@code more} replaces or adds fields. */
    Map<String, Object> wanted(Object... more) {
        Map<String, Object> wanted = new HashMap<>(Map.of(
                "incidentId",
                scene.incident,
                "org",
                "NH-TG",
                "number",
                UUID.randomUUID().toString().substring(0, 13) + "/YC",
                "subject",
                "Trả lời về các tài khoản mở tại buổi làm hợp đồng điện",
                "items",
                List.of(
                        Map.of("code", "Q1", "question", "Đã đóng bao nhiêu tài khoản?"),
                        Map.of("code", "Q2", "question", "Số dư được trả thế nào?")),
                "recipients",
                EVERYBODY));
        for (int i = 0; i < more.length; i += 2) {
            wanted.put((String) more[i], more[i + 1]);
        }
        return wanted;
    }

    ValidatableResponse ask(String token, Object... more) {
        return Scene.post(token, REQUESTS, wanted(more)).then();
    }

    /** Asked by the chair, and received by the bank; answers its id. */
    String received() {
        String id = ask(Scene.CC).statusCode(201).extract().path("id");
        step(Scene.BK, id, "receive", Map.of("version", 0)).statusCode(200);
        return id;
    }

    /** Received, answered and signed. */
    String signed(String statement) {
        String id = received();
        draft(id, 1, statement, "Q1", "Q2").statusCode(200);
        sign(Scene.BKA, id, 0).statusCode(200);
        return id;
    }

    static ValidatableResponse step(String token, String id, String event, Map<String, ?> body) {
        return Scene.post(token, REQUESTS + "/" + id + "/" + event, body).then();
    }

    /** Each of the items is answered. */
    static ValidatableResponse draft(String id, int version, String statement, String... answered) {
        List<Map<String, String>> answers = new ArrayList<>();
        for (String code : answered) {
            answers.add(Map.of("code", code, "text", "Theo số liệu kèm theo."));
        }
        Map<String, Object> reply = new HashMap<>(Map.of("version", version, "number", "204/TL", "answers", answers));
        if (statement != null) {
            reply.put("statement", statement);
        }
        return step(Scene.BK, id, "reply-draft", reply);
    }

    static ValidatableResponse sign(String token, String id, int version) {
        return step(
                token,
                id,
                "sign",
                Map.of("version", version, "name", "Trần Văn Mẫu", "position", "Giám đốc chi nhánh"));
    }

    /** The letters of a signed reply, made by the job. */
    List<Map<String, Object>> letters(String id) {
        String job = Scene.post(Scene.BK, REQUESTS + "/" + id + "/letters", Map.of())
                .then()
                .statusCode(202)
                .extract()
                .path("jobId");
        await().until(() ->
                "DONE".equals(read(Scene.BK, LETTERS + "/jobs/" + job).extract().path("state")));
        return listed(Scene.BK, "requestId=" + id);
    }

    static List<Map<String, Object>> listed(String token, String query) {
        return read(token, LETTERS + "?limit=100&" + query)
                .statusCode(200)
                .extract()
                .path("items");
    }

    static ValidatableResponse read(String token, String path) {
        return given().auth().oauth2(token).get(path).then();
    }

    static byte[] pdf(String token, String path) {
        return read(token, path + "/content").statusCode(200).extract().asByteArray();
    }

    static ValidatableResponse shown(String token, String path, byte[] pdf) {
        return given().auth()
                .oauth2(token)
                .contentType("application/pdf")
                .body(pdf)
                .post(path + "/verification")
                .then();
    }
}
