package org.dongthuan.intake.reveal;

import static org.dongthuan.intake.attachment.Uploads.CC;
import static org.dongthuan.intake.attachment.Uploads.CO;
import static org.dongthuan.intake.attachment.Uploads.CP;
import static org.dongthuan.intake.attachment.Uploads.get;
import static org.dongthuan.intake.attachment.Uploads.photoOf;
import static org.dongthuan.intake.attachment.Uploads.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.dongthuan.intake.attachment.Uploads;
import org.dongthuan.intake.complaint.Filings;
import org.dongthuan.platform.sql.Sql;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.TestIssuer;
import org.dongthuan.testing.Topics;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RevealResourceTest {

    private static final String REVEALS = "/api/v1/reveals";
    private static final String DPO = TestIssuer.officer("dpo-1", "DPO", "DT-OPS");
    private static final Map<String, String> WHY = Map.of("reasonCode", "IDENTITY_CHECK", "reason", "Đối chiếu.");

    @Inject
    Sql sql;

    @Test
    void shouldShowAWholeNumberToTheAskerOnlyAfterAnotherPersonApproved() {
        // Given
        String citizenId = Filings.newCitizenId();
        String complaint = Filings.file(Filings.aFilingOf(citizenId)).path("complaintId");
        String request = askNumber(CO, complaint);
        look(CO, request).then().statusCode(409);

        // When
        decide(CC, request, "approve", 0)
                .then()
                .statusCode(200)
                .body("state", equalTo("APPROVED"))
                .body("ruleCode", equalTo("RV-CID"))
                .body("decidedBy", equalTo("cc-1"));

        // Then
        look(CO, request).then().statusCode(200).body("citizenId", equalTo(citizenId));
        look(CC, request).then().statusCode(403);
        look(TestIssuer.officer("co-9", "CO", "UBND-19432", "19432"), request)
                .then()
                .statusCode(404);
        get(CO, REVEALS + "/" + request).then().body("looks", equalTo(1)).body("expiresAt", notNullValue());
        String told =
                "\"action\":\"reveal\",\"objectType\":\"person\",\"objectIds\":[\"%s\",\"%s\"],\"purpose\":\"IDENTITY_CHECK\""
                        .formatted(personOf(complaint), complaint);
        assertTrue(Topics.readUntil(
                        "intake.audit.events",
                        read -> read.stream().anyMatch(event -> event.value().contains(told)),
                        Duration.ofSeconds(20))
                .stream()
                .anyMatch(event -> event.value().contains(told)));
    }

    @Test
    void shouldShowAPhoneNumberToPoliceOnlyUnderAnApprovedRequest() {
        // Given
        Map<String, Object> filing = Filings.aFiling();
        String complaint = Filings.file(filing).path("complaintId");
        get(CP, "/api/v1/complaints/" + complaint).then().body("phone", nullValue());
        post(CO, REVEALS, phone(complaint)).then().statusCode(403);
        String request = asked(post(CP, REVEALS, phone(complaint)));
        look(CP, request).then().statusCode(409);

        // When
        decide(CC, request, "approve", 0).then().statusCode(200).body("ruleCode", equalTo("RV-PHO"));

        // Then
        String shown = look(CP, request)
                .then()
                .statusCode(200)
                .body("citizenId", nullValue())
                .extract()
                .path("phone");
        assertEquals(get(CO, "/api/v1/complaints/" + complaint).path("phone"), shown);
        get(CC, REVEALS + "?complaintId=" + complaint)
                .then()
                .body("items.kind", contains("PHONE"))
                .body("items.looks", contains(1))
                .body("items[0].lookedAt", notNullValue());
        get(CC, REVEALS + "?complaintId=" + UUID.randomUUID()).then().body("items", empty());
        get(TestIssuer.officer("cc-3", "CC", "UBND-19435", "19435"), REVEALS + "?complaintId=" + complaint)
                .then()
                .body("items", empty());
    }

    @Test
    @SuppressWarnings("unchecked")
    void shouldSayThatNoPhoneNumberIsKept() {
        Map<String, Object> filing = Filings.aFiling();
        Map<String, Object> person = new HashMap<>((Map<String, Object>) filing.get("person"));
        person.remove("phone");
        filing.put("person", person);
        post(CP, REVEALS, phone(Filings.file(filing).path("complaintId")))
                .then()
                .statusCode(422)
                .body("violations.rule", contains("phone-kept"));
    }

    private static Map<String, Object> phone(String complaint) {
        return Map.of("kind", "PHONE", "complaintId", complaint, "because", WHY);
    }

    @Test
    void shouldRefuseThatOnePersonAsksAndApproves() {
        String complaint = newComplaint("PETITION");
        String chairs = askNumber(CC, complaint);
        decide(CC, chairs, "approve", 0).then().statusCode(422).body("code", equalTo("two-persons-required"));
        decide(TestIssuer.officer("cc-2", "CC", "UBND-19432", "19432"), chairs, "approve", 0)
                .then()
                .statusCode(403);
        decide(DPO, askNumber(CO, complaint), "approve", 0).then().statusCode(403);
        decide(DPO, chairs, "approve", 0).then().statusCode(200);
        look(CC, chairs).then().statusCode(200);
    }

    @Test
    void shouldEndWithItsTimeAndWhenItIsRevokedOrRefused() {
        String complaint = newComplaint("PETITION");
        String over = askNumber(CO, complaint);
        decide(CC, over, "approve", 0).then().statusCode(200);
        Instant expires = Instant.parse(get(CO, REVEALS + "/" + over).path("expiresAt"));
        Instant decided = Instant.parse(get(CO, REVEALS + "/" + over).path("decidedAt"));
        assertEquals(Duration.ofHours(1), Duration.between(decided, expires));
        QuarkusTransaction.requiringNew()
                .run(() -> sql.run(
                        "update reveal_request set expires_at = ? where id = ?", decided, UUID.fromString(over)));
        look(CO, over).then().statusCode(409);
        get(CO, REVEALS + "/" + over).then().body("state", equalTo("EXPIRED")).body("actions", empty());

        String revoked = askNumber(CO, complaint);
        decide(CC, revoked, "approve", 0).then().statusCode(200);
        look(CO, revoked).then().statusCode(200);
        post(CC, REVEALS + "/" + revoked + "/revoke", Map.of("version", 1, "reasonCode", "NO_LONGER_NEEDED"))
                .then()
                .statusCode(200);
        look(CO, revoked).then().statusCode(409);

        String refused = askNumber(CO, complaint);
        decide(CC, refused, "refuse", 0).then().statusCode(422);
        post(CC, REVEALS + "/" + refused + "/refuse", Map.of("version", 0, "reasonCode", "NOT_NECESSARY"))
                .then()
                .statusCode(200)
                .body("decisionCode", equalTo("NOT_NECESSARY"));
        look(CO, refused).then().statusCode(409);
    }

    @Test
    void shouldShowAQuarantinedPictureToPoliceUnderAnApprovedRequestOnly() {
        // Given
        String petition = newComplaint("PETITION");
        String card = photoOf(CO, petition, "ID_CARD");
        post(CO, REVEALS, picture(card)).then().statusCode(403);
        String request = asked(post(CP, REVEALS, picture(card)));
        look(CP, request).then().statusCode(409);
        decide(CC, request, "approve", 0).then().statusCode(200).body("ruleCode", equalTo("RV-PIC"));

        // When
        Response seen = look(CP, request);

        // Then: off the crime track without what the camera wrote
        assertEquals(200, seen.statusCode());
        assertFalse(text(seen).contains(Uploads.HIDDEN));
        get(CO, "/api/v1/attachments/" + card + "/custody")
                .then()
                .body("items.act", contains("RECEIVED", "REVEALED"))
                .body("items[1].reference", equalTo(request))
                .body("items[1].reasonCode", equalTo("IDENTITY_CHECK"));
        look(TestIssuer.officer("cp-9", "CP", "CA-19432", "19432"), request)
                .then()
                .statusCode(404);

        // And on it as it came
        String crimeCard = photoOf(CO, newComplaint("CRIME_REPORT"), "FACE");
        String crime = asked(post(CP, REVEALS, picture(crimeCard)));
        decide(CC, crime, "approve", 0).then().statusCode(200);
        assertArrayEquals(Uploads.photo(), look(CP, crime).asByteArray());
    }

    @Test
    void shouldRevealNothingOfADenunciation() {
        // Given: asked and approved before it became one
        String complaint = Filings.file(Filings.aFiling()).path("complaintId");
        String before = askNumber(CP, complaint);
        decide(CC, before, "approve", 0).then().statusCode(200);
        String card = photoOf(CO, complaint, "ID_CARD");

        // When
        Uploads.take(complaint, "DENUNCIATION");

        // Then
        look(CP, before).then().statusCode(404);
        get(CC, REVEALS + "/" + before).then().statusCode(404);
        get(DPO, REVEALS + "?limit=100").then().body("items.id", not(hasItem(before)));
        post(CP, REVEALS, picture(card)).then().statusCode(404);
        post(CC, REVEALS, number(complaint)).then().statusCode(404);
        post(CO, REVEALS, number(complaint))
                .then()
                .statusCode(422)
                .body("violations.rule", contains("denouncer-protected"));
    }

    @Test
    void shouldNeverTakeAMaskedNumberBack() {
        String complaint = newComplaint("PETITION");
        String masked = get(CO, "/api/v1/complaints/" + complaint).path("citizenId");
        Filings.file(Filings.aFilingOf(masked))
                .then()
                .statusCode(422)
                .body("violations.rule", hasItem("citizen-id-12-digits"));
    }

    @Test
    void shouldKeepRequestsFromOtherCommunes() {
        String request = askNumber(CO, newComplaint("PETITION"));
        String elsewhere = TestIssuer.officer("cc-3", "CC", "UBND-19435", "19435");
        get(elsewhere, REVEALS + "/" + request).then().statusCode(404);
        decide(elsewhere, request, "approve", 0).then().statusCode(404);
        post(elsewhere, REVEALS, number(newComplaint("PETITION"))).then().statusCode(404);
        get(CC, REVEALS + "?state=REQUESTED&limit=100").then().body("items.id", hasItem(request));
    }

    private static String askNumber(String token, String complaint) {
        return asked(post(token, REVEALS, number(complaint)));
    }

    private static String asked(Response answer) {
        assertEquals(201, answer.statusCode(), answer.asString());
        return answer.path("id");
    }

    private static Map<String, Object> number(String complaint) {
        return Map.of("kind", "CITIZEN_ID", "complaintId", complaint, "because", WHY);
    }

    private static Map<String, Object> picture(String file) {
        return Map.of("kind", "PICTURE", "attachmentId", file, "because", WHY);
    }

    private static Response decide(String token, String request, String event, int version) {
        return post(token, REVEALS + "/" + request + "/" + event, Map.of("version", version));
    }

    private static Response look(String token, String request) {
        return post(token, REVEALS + "/" + request + "/look", Map.of());
    }

    private static String newComplaint(String track) {
        String complaint = Filings.file(Filings.aFiling()).path("complaintId");
        Uploads.take(complaint, track);
        return complaint;
    }

    private static String personOf(String complaint) {
        return get(CO, "/api/v1/complaints/" + complaint).path("personId");
    }

    private static String text(Response answer) {
        return new String(answer.asByteArray(), StandardCharsets.ISO_8859_1);
    }
}
