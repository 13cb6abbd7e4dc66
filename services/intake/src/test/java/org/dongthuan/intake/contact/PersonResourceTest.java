package org.dongthuan.intake.contact;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.dongthuan.intake.complaint.Filings;
import org.dongthuan.intake.person.PhoneKind;
import org.dongthuan.testing.EventExamples;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.TestIssuer;
import org.dongthuan.testing.Topics;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PersonResourceTest {

    private static final String EVENT = "person/contact-corrected.v1";
    private static final String CO = TestIssuer.officer("co-1", "CO", "UBND-19432", "19432");

    @Inject
    ObjectMapper json;

    @Inject
    DataSource database;

    @Test
    void shouldTakeANewNumberFromTheCommuneAndTellIdsOnly() {
        // Given
        String complaint = Filings.file(Filings.aFiling()).path("complaintId");
        String person = complaint(complaint).path("personId");

        // When
        int version = correct(CO, person, Map.of("phone", "01688 123 456", "version", 0))
                .then()
                .statusCode(200)
                .extract()
                .path("version");

        // Then
        complaint(complaint).then().body("phone", equalTo("+84388123456"));
        correct(CO, person, Map.of("phone", "0912345678", "version", version - 1))
                .then()
                .statusCode(409)
                .body("code", equalTo("stale-version"));
        ConsumerRecord<String, String> event = eventOf(person);
        assertEquals(List.of(), EventExamples.faults(EVENT, event.value()));
        assertFalse(event.value().contains("388123456"), "no phone");
    }

    @Test
    void shouldRefuseWhatIsNoNumberAndPeopleOfOtherCommunes() {
        String complaint = Filings.file(Filings.aFiling()).path("complaintId");
        String person = complaint(complaint).path("personId");
        Map<String, Object> body = Map.of("phone", "0912345678");
        correct(CO, person, Map.of("phone", "12"))
                .then()
                .statusCode(422)
                .body("violations.rule", contains("phone-vietnam"));
        correct(TestIssuer.officer("co-2", "CO", "UBND-19435", "19435"), person, body)
                .then()
                .statusCode(404);
        correct(CO, UUID.randomUUID().toString(), body).then().statusCode(404);
        correct(TestIssuer.officer("po-1", "PO", "BD-SH"), person, body).then().statusCode(403);
    }

    @Test
    void shouldLetTheCommuneOfTheIncidentCorrectAListedPerson() throws Exception {
        // Given
        Map<String, Object> elsewhere = Filings.aFiling();
        elsewhere.put("placeCode", "19435");
        String complaint = Filings.file(elsewhere).path("complaintId");
        String person = given().auth()
                .oauth2(TestIssuer.officer("co-2", "CO", "UBND-19435", "19435"))
                .get("/api/v1/complaints/" + complaint)
                .path("personId");
        Map<String, Object> body = Map.of("phone", "0912345678");
        correct(CO, person, body).then().statusCode(404);

        // When
        list(person, "19432");

        // Then
        correct(CO, person, body).then().statusCode(200);
    }

    @Test
    void shouldTakeAnAddressAtFilingAndAtTheDeskAndShowItInNoList() {
        // Given
        Map<String, Object> filing = Filings.aFilingOf(Filings.newCitizenId());
        Map<String, Object> who = Filings.person(filing);
        who.remove("phone");
        who.put("email", "xuan.moi@Example.com");
        String complaint = Filings.file(filing).path("complaintId");
        String person = complaint(complaint)
                .then()
                .body("email", equalTo("xuan.moi@example.com"))
                .extract()
                .path("personId");

        // Then: a later filing by whoever knows the number of the card turns nothing away
        who.put("email", "other@example.com");
        who.put("phone", "0912 345 678");
        Filings.file(filing).then().statusCode(201);
        card(CO, person).then().statusCode(200).body("email", equalTo("xuan.moi@example.com"));
        given().auth()
                .oauth2(CO)
                .get("/api/v1/complaints?personId=" + person)
                .then()
                .body("items.personId", hasItem(person))
                .body("items.email", everyItem(nullValue()));

        // When
        correct(CO, person, Map.of("email", "moi@example.com")).then().statusCode(200);

        // Then
        card(CO, person)
                .then()
                .body("email", equalTo("moi@example.com"))
                .body("phone", equalTo("+84912345678"))
                .body("kind", equalTo("MOBILE"));
        card(TestIssuer.officer("cc-1", "CC", "UBND-19432", "19432"), person)
                .then()
                .statusCode(200);
        card(TestIssuer.officer("co-2", "CO", "UBND-19435", "19435"), person)
                .then()
                .statusCode(404);
        ConsumerRecord<String, String> event = eventOf(person);
        assertFalse(event.value().contains("example.com"), "no address");
        contacts(person).then().body("items.email", contains("moi@example.com"));
    }

    @Test
    void shouldTakeANumberAbroadMarkItAndTellItsTimeZones() throws Exception {
        // Given: somebody who works abroad
        Map<String, Object> filing = Filings.aFiling();
        Filings.person(filing).put("phone", "+82 10-2000-0000");
        String person = complaint(Filings.file(filing).path("complaintId")).path("personId");
        card(CO, person)
                .then()
                .body("phone", equalTo("+821020000000"))
                .body("kind", equalTo("MOBILE"))
                .body("abroad", equalTo(true));
        contacts(person).then().body("items[0].zones", contains("Asia/Seoul"));

        // When: moved on, and home again
        correct(CO, person, Map.of("phone", "+1 775 234 5678")).then().statusCode(200);
        contacts(person).then().body("items[0].zones", contains("America/Boise", "America/Los_Angeles"));
        assertFalse(eventOf(person).value().matches("(?s).*(7752345678|America).*"), "neither number nor zone");
        correct(CO, person, Map.of("phone", "0912345678")).then().statusCode(200);

        // Then
        card(CO, person).then().body("abroad", equalTo(false));
        contacts(person).then().body("items[0].zones", nullValue());
        // A valid mobile of a country that is not served
        correct(CO, person, Map.of("phone", "+245 955 012 345"))
                .then()
                .statusCode(422)
                .body("violations.rule", contains("phone-vietnam"));
        correct(CO, person, Map.of("phone", "+82 2-312-3456"))
                .then()
                .statusCode(422)
                .body("violations.rule", contains("phone-vietnam"));
    }

    private static Response contacts(String person) {
        return given().auth()
                .oauth2(TestIssuer.service("notification"))
                .contentType(ContentType.JSON)
                .body(Map.of("items", List.of(Map.of("personId", person))))
                .post("/internal/v1/contacts");
    }

    @Test
    void shouldRefuseWhatIsNoAddressAndACorrectionOfNothing() {
        String person =
                complaint(Filings.file(Filings.aFiling()).path("complaintId")).path("personId");
        correct(CO, person, Map.of("email", "a@b\r\nBcc: c@example.com"))
                .then()
                .statusCode(422)
                .body("violations.rule", contains("email-address"));
        correct(CO, person, Map.of("phone", " "))
                .then()
                .statusCode(422)
                .body("violations.rule", contains("contact-given"));
        Map<String, Object> filing = Filings.aFiling();
        Map<String, Object> who = Filings.person(filing);
        who.put("email", "none");
        Filings.file(filing).then().statusCode(422).body("violations.field", contains("person.email"));
    }

    @Test
    void shouldWriteTheEventAsTheExampleSays() throws Exception {
        ContactCorrected event = new ContactCorrected(
                UUID.fromString("5b3b3c0e-8a53-4f6e-9c0a-1f2e3d4c5b6a"),
                PhoneKind.MOBILE,
                Instant.parse("2023-08-22T02:15:00Z"));
        assertEquals(EventExamples.tree(EVENT), json.readTree(json.writeValueAsString(event)));
        assertEquals(List.of(), EventExamples.faults(EVENT, EventExamples.text(EVENT)));
    }

    /** As the consumer of account lists does it. */
    private void list(String person, String placeCode) throws Exception {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("insert into listed_person (incident_id, person_id, code,"
                        + " listed_at, place_code) values (gen_random_uuid(), ?, 'LB23-000123-9', now(), ?)")) {
            insert.setObject(1, UUID.fromString(person));
            insert.setString(2, placeCode);
            insert.executeUpdate();
        }
    }

    private static Response correct(String token, String person, Map<String, Object> body) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/persons/" + person + "/contact");
    }

    private static Response card(String token, String person) {
        return given().auth().oauth2(token).get("/api/v1/persons/" + person + "/contact");
    }

    private static Response complaint(String id) {
        return given().auth().oauth2(CO).get("/api/v1/complaints/" + id);
    }

    private static ConsumerRecord<String, String> eventOf(String person) {
        return Topics.readUntil(
                        "intake.person.events",
                        records -> records.stream().anyMatch(record -> isCorrection(record, person)),
                        Duration.ofSeconds(20))
                .stream()
                .filter(record -> isCorrection(record, person))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isCorrection(ConsumerRecord<String, String> record, String person) {
        String type = new String(record.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8);
        return person.equals(record.key()) && type.equals("person.contact-corrected.v1");
    }
}
