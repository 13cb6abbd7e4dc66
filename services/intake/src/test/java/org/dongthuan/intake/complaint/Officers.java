package org.dongthuan.intake.complaint;

import static io.restassured.RestAssured.given;
import static org.dongthuan.intake.complaint.Filings.aFiling;
import static org.dongthuan.intake.complaint.Filings.file;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.dongthuan.testing.TestIssuer;

/** Who handles complaints in tests, and what they do. */
final class Officers {

    static final String CO = TestIssuer.officer("co-1", "CO", "UBND-19432", "19432");
    static final String CC = TestIssuer.officer("cc-1", "CC", "UBND-19432", "19432");
    static final String CC2 = TestIssuer.officer("cc-2", "CC", "UBND-19432", "19432");
    static final String NEIGHBOUR = TestIssuer.officer("co-9", "CO", "UBND-19435", "19435");
    static final String HIGHER_DESK = TestIssuer.officer("co-t", "CO", "UBND-45", "19432", "19435");
    static final String HIGHER_CHAIR = TestIssuer.officer("cc-t", "CC", "UBND-45", "19432", "19435");

    private Officers() {}

    /** Filed, taken up and replied to by the commune. */
    static String replied() {
        String id = file(aFiling()).path("complaintId");
        send(CO, id, "take").statusCode(200);
        send(CC, id, "accept").statusCode(200);
        send(CO, id, "start").statusCode(200);
        send(CC, id, "reply", Map.of("text", "Tài khoản đã đóng.")).statusCode(200);
        return id;
    }

    static ValidatableResponse read(String token, String id) {
        return given().auth().oauth2(token).get("/api/v1/complaints/" + id).then();
    }

    static ValidatableResponse send(String token, String id, String event) {
        return send(token, id, event, Map.of());
    }

    /** With the version as it is now. */
    static ValidatableResponse send(String token, String id, String event, Map<String, Object> with) {
        int version = read(CC, id).extract().path("version");
        Map<String, Object> body = new java.util.HashMap<>(with);
        body.put("version", version);
        Response answer = given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/complaints/" + id + "/" + event);
        return answer.then();
    }
}
