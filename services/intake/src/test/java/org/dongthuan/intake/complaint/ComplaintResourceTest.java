package org.dongthuan.intake.complaint;

import static io.restassured.RestAssured.given;
import static org.dongthuan.intake.complaint.Filings.aFiling;
import static org.dongthuan.intake.complaint.Filings.file;
import static org.dongthuan.intake.complaint.Filings.person;
import static org.dongthuan.intake.complaint.Filings.request;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.TestIssuer;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ComplaintResourceTest {

    private static final String CO = TestIssuer.officer("co-1", "CO", "UBND-19432", "19432");
    private static final String CC = TestIssuer.officer("cc-1", "CC", "UBND-19432", "19432");

    @Test
    void shouldAnswerAFilingWithCodeAndSecretAndShowItToTheCommuneAtOnce() {
        // When
        String id = file(aFiling())
                .then()
                .statusCode(201)
                .body("code", matchesPattern("LB\\d\\d-\\d{6}-\\d"))
                .body("secret", matchesPattern("[0-9A-Z]{5}-[0-9A-Z]{5}"))
                .extract()
                .path("complaintId");

        // Then
        given().auth()
                .oauth2(CO)
                .get("/api/v1/complaints?limit=100")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id));
    }

    @Test
    void shouldNameEveryFieldAndRuleThatAFilingBreaks() {
        // Given
        Map<String, Object> body = aFiling();
        person(body).put("citizenId", "123456789");
        person(body).put("phone", "12");
        body.put("occurredOn", "2999-01-01");

        // When
        file(body)
                .then()
                // Then
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("invalid"))
                .body("violations.field", containsInAnyOrder("person.citizenId", "person.phone", "occurredOn"))
                .body("violations.rule", containsInAnyOrder("citizen-id-legacy", "phone-vietnam", "not-in-future"))
                .body("traceId", notNullValue());
    }

    @Test
    void shouldSayWhichFieldCannotBeRead() {
        // Given
        Map<String, Object> body = aFiling();
        body.put("occurredOn", "yesterday");

        // When
        file(body).then().statusCode(400).body("violations.field", contains("occurredOn"));
    }

    @Test
    void shouldGiveTheSameAnswerToTheSameKeyAndRefuseAnotherBody() {
        // Given
        Map<String, Object> body = aFiling();
        String key = UUID.randomUUID().toString();
        String first = request(body)
                .header("Idempotency-Key", key)
                .post("/api/v1/complaints")
                .asString();
        String key2 = UUID.randomUUID().toString();
        String once = given().contentType(ContentType.JSON)
                .header("Idempotency-Key", key2)
                .body(body)
                .post("/api/v1/complaints")
                .asString();

        // When
        String again = given().contentType(ContentType.JSON)
                .header("Idempotency-Key", key2)
                .body(body)
                .post("/api/v1/complaints")
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .extract()
                .asString();

        // Then
        org.junit.jupiter.api.Assertions.assertEquals(once, again);
        org.junit.jupiter.api.Assertions.assertNotEquals(first, once);
        body.put("narrative", "Khác.");
        given().contentType(ContentType.JSON)
                .header("Idempotency-Key", key2)
                .body(body)
                .post("/api/v1/complaints")
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
        given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/complaints")
                .then()
                .statusCode(400)
                .body("code", equalTo("idempotency-key-missing"));
    }

    @Test
    void shouldTakeAComplaintThroughTriageToReplyByTwoPersons() {
        // Given
        String id = file(aFiling()).path("complaintId");

        // When
        int taken = move(CO, id, "take", Map.of("version", 0, "track", "PETITION"));
        int accepted = move(CC, id, "accept", Map.of("version", taken));
        int started = move(CO, id, "start", Map.of("version", accepted));
        int replied = move(CC, id, "reply", Map.of("version", started, "text", "Tài khoản đã đóng."));

        // Then
        given().auth()
                .oauth2(CC)
                .get("/api/v1/complaints/" + id)
                .then()
                .body("state", equalTo("REPLIED"))
                .body("reply", equalTo("Tài khoản đã đóng."))
                .body("version", equalTo(replied));
    }

    @Test
    void shouldRefuseAnEventTheStateDoesNotTakeAndAStaleVersion() {
        String id = file(aFiling()).path("complaintId");
        post(CC, id, "accept", Map.of("version", 0)).then().statusCode(409).body("code", equalTo("wrong-state"));
        move(CO, id, "take", Map.of("version", 0));
        post(CC, id, "accept", Map.of("version", 0)).then().statusCode(409).body("code", equalTo("stale-version"));
        post(CO, id, "accept", Map.of("version", 1)).then().statusCode(403);
        post(CO, id, "vanish", Map.of("version", 1)).then().statusCode(404);
    }

    @Test
    void shouldMergeADuplicateIntoTheEarlierComplaintOfTheSamePersonAndUndoIt() {
        // Given
        String citizenId = Filings.newCitizenId();
        String first = file(Filings.aFilingOf(citizenId)).path("complaintId");
        String second = file(Filings.aFilingOf(citizenId)).path("complaintId");
        String stranger = file(aFiling()).path("complaintId");
        move(CO, first, "take", Map.of("version", 0));
        move(CO, second, "take", Map.of("version", 0));
        move(CO, stranger, "take", Map.of("version", 0));

        // Then: neither another person's complaint nor the later one may survive
        post(CO, second, "merge", Map.of("version", 1, "survivorId", stranger))
                .then()
                .statusCode(422)
                .body("violations.rule", contains("same-person"));
        post(CO, first, "merge", Map.of("version", 1, "survivorId", second))
                .then()
                .statusCode(422)
                .body("violations.rule", contains("earliest-survives"));
        int merged = move(CO, second, "merge", Map.of("version", 1, "survivorId", first));
        move(CO, second, "unmerge", Map.of("version", merged));
        given().auth()
                .oauth2(CO)
                .get("/api/v1/complaints/" + second)
                .then()
                .body("state", equalTo("TRIAGE"))
                .body("survivorId", nullValue());
    }

    @Test
    void shouldFindANameTypedWithoutDiacritics() {
        String id = file(aFiling()).path("complaintId");
        given().auth()
                .oauth2(CO)
                .contentType(ContentType.JSON)
                .body(Map.of("q", "ho thi xuan", "limit", 100))
                .post("/api/v1/complaints/search")
                .then()
                .body("items.id", hasItem(id));
        given().auth()
                .oauth2(CO)
                .contentType(ContentType.JSON)
                .body(Map.of("q", "100%"))
                .post("/api/v1/complaints/search")
                .then()
                .body("items.id", not(hasItem(id)));
    }

    @Test
    void shouldFindAPersonByTheirNumbersForThoseWhoSeeThem() {
        // Given: somebody else than everybody's usual filer
        Map<String, Object> filing = Filings.aFilingOf("999085477001");
        person(filing).put("phone", "0355 477 001");
        String id = file(filing).path("complaintId");

        // Then
        for (String typed : new String[] {"999 085 477 001", "0355.477.001", "+84355477001", "01655477001"}) {
            search(CO, Map.of("q", typed)).statusCode(200).body("items.id", contains(id));
        }
        search(CO, Map.of("q", "999085477001", "matter", "FEE")).body("items", empty());
        search(CO, Map.of("q", "999085477002")).statusCode(200).body("items", empty());
        search(TestIssuer.officer("co-2", "CO", "UBND-19435", "19435"), Map.of("q", "999085477001"))
                .statusCode(200)
                .body("items", empty());
        search(TestIssuer.officer("cp-1", "CP", "CA-19432", "19432"), Map.of("q", "999085477001"))
                .body("items.id", contains(id));
        search(TestIssuer.officer("cp-1", "CP", "CA-19432", "19432"), Map.of("q", "0355477001"))
                .statusCode(403);
        search(TestIssuer.officer("po-1", "PO", "BD-SH"), Map.of("q", "999085477001"))
                .statusCode(403);
    }

    @Test
    void shouldShowEachRoleOnlyWhatItMaySee() {
        // Given
        String id = file(aFiling()).path("complaintId");
        String path = "/api/v1/complaints/" + id;

        // Then
        given().auth()
                .oauth2(CO)
                .get(path)
                .then()
                .body("fullName", equalTo("Hồ Thị Xuân Mới"))
                .body("phone", equalTo("+84912345678"))
                .body("citizenId", matchesPattern("•{9}\\d{3}"))
                .body("narrative", notNullValue());
        given().auth()
                .oauth2(TestIssuer.officer("po-1", "PO", "BD-SH"))
                .get(path)
                .then()
                .statusCode(200)
                .body("phone", nullValue())
                .body("citizenId", nullValue())
                .body("narrative", nullValue());
        given().auth()
                .oauth2(TestIssuer.officer("cp-1", "CP", "CA-19432", "19432"))
                .get(path)
                .then()
                .statusCode(200)
                .body("phone", nullValue())
                .body("narrative", nullValue());
        given().auth()
                .oauth2(TestIssuer.officer("co-2", "CO", "UBND-19435", "19435"))
                .get(path)
                .then()
                .statusCode(404);
        given().auth()
                .oauth2(TestIssuer.officer("ut-1", "UT", "DL-DB"))
                .get(path)
                .then()
                .statusCode(404);
        given().auth()
                .oauth2(TestIssuer.provincial("sb-1", "SB", "NHNN-45", "45"))
                .get(path)
                .then()
                .statusCode(403);
        given().get(path).then().statusCode(401);
    }

    private static int move(String token, String id, String event, Map<String, Object> body) {
        return post(token, id, event, body).then().statusCode(200).extract().path("version");
    }

    private static io.restassured.response.Response post(
            String token, String id, String event, Map<String, Object> body) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/complaints/" + id + "/" + event);
    }

    private static ValidatableResponse search(String token, Map<String, Object> what) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(what)
                .post("/api/v1/complaints/search")
                .then();
    }
}
