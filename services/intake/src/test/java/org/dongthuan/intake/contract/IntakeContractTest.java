package org.dongthuan.intake.contract;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.TestIssuer;
import org.dongthuan.testing.contract.OpenApi;
import org.junit.jupiter.api.Test;

/** The running service and contracts/openapi/intake.yaml say the same. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class IntakeContractTest {

    private static final String COMPLAINTS = "/api/v1/complaints";
    private static final String CO = TestIssuer.officer("co-1", "CO", "UBND-19432", "19432");

    private final OpenApi contract = OpenApi.of("intake");

    @Test
    void shouldTakeEveryExampleOfAFilingAndAnswerAsWritten() {
        contract.requests(COMPLAINTS, "application/json").forEach((name, example) -> {
            Response filed = json(example).post(COMPLAINTS);
            assertEquals(201, filed.statusCode(), name);
            contract.assertFits("Receipt", filed.asString());
            contract.assertFits("Complaint", read(COMPLAINTS + "/" + filed.path("complaintId")));
        });
        contract.assertFits("ComplaintPage", read(COMPLAINTS));
    }

    @Test
    void shouldAnswerAMoveACorrectionAndAnAttachmentAsWritten() {
        JsonNode filing = contract.requests(COMPLAINTS, "application/json").get("web");
        String id = json(filing).post(COMPLAINTS).path("complaintId");
        JsonNode take = contract.requests(COMPLAINTS + "/{id}/{event}", "application/json")
                .get("take");
        contract.assertFits("Complaint", answer(200, json(take).post(COMPLAINTS + "/" + id + "/take")));
        String person = given().auth().oauth2(CO).get(COMPLAINTS + "/" + id).path("personId");
        JsonNode number = contract.requests("/api/v1/persons/{id}/contact", "application/json")
                .get("oldNumber");
        contract.assertFits("PersonVersion", answer(200, json(number).post("/api/v1/persons/" + person + "/contact")));
        contract.assertFits(
                "Attachment",
                answer(201, raw("application/pdf", "%PDF-1.7").post("/api/v1/attachments?complaintId=" + id)));
        contract.assertFits("AttachmentPage", read("/api/v1/attachments?complaintId=" + id));
    }

    @Test
    void shouldFileTheExampleFileAndTellItsRowsAsWritten() {
        String csv = contract.requests("/api/v1/filings", "text/csv").get("two").asText();
        Response started = raw("text/csv", csv).post("/api/v1/filings");
        contract.assertFits("FilingsStarted", answer(202, started));
        String job = started.header("Location");
        await().atMost(Duration.ofSeconds(30)).until(() -> read(job).contains("\"DONE\""));
        contract.assertFits("Job", read(job));
        contract.assertFits("JobRows", read(job + "/rows"));
        contract.assertFits(
                "Problem",
                answer(
                        409,
                        given().auth().oauth2(CO).contentType(ContentType.JSON).post(job + "/resume")));
    }

    @Test
    void shouldAnswerSignInAndRefusalsAsWritten() {
        JsonNode typed = contract.requests("/api/v1/citizen/sign-in-codes", "application/json")
                .get("typed");
        contract.assertFits("Challenge", answer(202, json(typed).post("/api/v1/citizen/sign-in-codes")));
        JsonNode open = contract.requests("/api/v1/citizen/sessions", "application/json")
                .get("open");
        contract.assertFits("Problem", answer(422, json(open).post("/api/v1/citizen/sessions")));
        contract.assertFits("Problem", answer(401, given().get(COMPLAINTS)));
        contract.assertFits(
                "Problem",
                answer(
                        400,
                        given().contentType(ContentType.JSON)
                                .body("{")
                                .header("Idempotency-Key", "broken")
                                .post(COMPLAINTS)));
    }

    @Test
    void shouldNoticeAnAnswerThatIsNotAsWritten() {
        assertThrows(AssertionError.class, () -> contract.assertFits("Receipt", "{}"));
        assertThrows(AssertionError.class, () -> contract.assertFits("Complaint", "{\"state\":\"LOST\"}"));
        String extra = "{\"personId\":\"5b3b3c0e-8a53-4f6e-9c0a-1f2e3d4c5b6a\",\"version\":1,\"phone\":\"x\"}";
        assertThrows(AssertionError.class, () -> contract.assertFits("PersonVersion", extra));
    }

    private static RequestSpecification json(JsonNode body) {
        return given().auth()
                .oauth2(CO)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body.toString());
    }

    private static RequestSpecification raw(String type, String body) {
        return given().config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .encodeContentTypeAs(type, ContentType.BINARY)
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .auth()
                .oauth2(CO)
                .contentType(type)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body.getBytes(StandardCharsets.UTF_8));
    }

    private static String read(String path) {
        return answer(200, given().auth().oauth2(CO).get(path));
    }

    private static String answer(int status, Response answer) {
        assertEquals(status, answer.statusCode(), answer.asString());
        return answer.asString();
    }
}
