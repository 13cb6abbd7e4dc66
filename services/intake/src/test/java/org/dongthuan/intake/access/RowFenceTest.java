package org.dongthuan.intake.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.dongthuan.intake.attachment.Uploads;
import org.dongthuan.intake.complaint.Filings;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.BeyondScope;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.sql.Sql;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.TestIssuer;
import org.dongthuan.testing.access.GateUse;
import org.junit.jupiter.api.Test;

/** The second fence on people and what hangs on them, and the named gates through it. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RowFenceTest {

    private static final String CO = TestIssuer.officer("co-1", "CO", "UBND-19432", "19432");
    private static final String CO_ELSEWHERE = TestIssuer.officer("co-2", "CO", "UBND-19435", "19435");
    private static final Actor HERE = officer("CO", "UBND-19432", "19432");
    private static final Actor ELSEWHERE = officer("CO", "UBND-19435", "19435");
    private static final Actor DPO = officer("DPO", "DT-OPS");

    @Inject
    DataSource source;

    @Inject
    Sql sql;

    @Inject
    BeyondScope beyond;

    @Test
    void shouldShowAForgetfulQueryOnlyPeopleWithAComplaintInScope() {
        UUID person = personOf(Filings.file(Filings.aFiling()));
        assertSees(person, "select 1 from person where id = ?");
        assertEquals(1, rows(citizen(person), "select 1 from person where id = ?", person));
        assertEquals(0, rows(citizen(UUID.randomUUID()), "select 1 from person where id = ?", person));
        assertEquals(1, rows(officer("PO", "BD-SH"), "select 1 from person where id = ?", person));
        assertEquals(0, rows(officer("PO", "BD-XX"), "select 1 from person where id = ?", person));
        assertEquals(0, rows(officer("SB", "NHNN-45"), "select 1 from person where id = ?", person));
    }

    @Test
    void shouldShowAForgetfulQueryNoStepAndNoFileOfAComplaintOutOfScope() {
        UUID complaint = UUID.fromString(Filings.file(Filings.aFiling()).path("complaintId"));
        UUID file = UUID.fromString(Uploads.photoOf(CO, complaint.toString(), "OTHER"));
        Map<String, Object> ask = Map.of(
                "kind",
                "CITIZEN_ID",
                "complaintId",
                complaint,
                "because",
                Map.of("reasonCode", "IDENTITY_CHECK", "reason", "x"));
        Uploads.post(CO, "/api/v1/reveals", ask).then().statusCode(201);
        assertSees(complaint, "select 1 from complaint_transition where complaint_id = ?");
        assertSees(complaint, "select 1 from attachment where complaint_id = ?");
        assertSees(file, "select 1 from custody_entry where attachment_id = ?");
        assertSees(complaint, "select 1 from reveal_request where complaint_id = ?");
    }

    @Test
    void shouldShowAForgetfulQueryNoGroupOutOfScope() {
        List<String> people = Stream.generate(Filings::aFiling)
                .limit(5)
                .map(filing -> Filings.file(filing).<String>path("complaintId"))
                .toList();
        Response group = Uploads.post(
                CO,
                "/api/v1/representations",
                Map.of("complaintIds", people, "representativeIds", people.subList(0, 1), "documentRef", "01/BB-CND"));
        assertSees(UUID.fromString(people.getLast()), "select 1 from representation_member where complaint_id = ?");
        assertSees(UUID.fromString(group.path("id")), "select 1 from representation where id = ?");
    }

    @Test
    void shouldShowAForgetfulQueryNoTransferOfAComplaintOutOfScope() {
        UUID complaint = UUID.fromString(Filings.file(Filings.aFiling()).path("complaintId"));
        Uploads.take(complaint.toString(), "PETITION");
        Uploads.post(
                        CO,
                        "/api/v1/complaints/" + complaint + "/forward",
                        Map.of("version", 1, "reasonCode", "NOT_COMPETENT", "targetAgency", "TT-45"))
                .then()
                .statusCode(200);
        assertSees(complaint, "select 1 from transfer where complaint_id = ?");
    }

    @Test
    void shouldShowAForgetfulQueryNoDestructionOutOfScope() {
        Response receipt = Filings.file(Filings.aFiling());
        UUID person = personOf(receipt);
        Uploads.photoOf(Uploads.POST, receipt.path("complaintId"), "ID_CARD");
        Uploads.photoOf(Uploads.POST, receipt.path("complaintId"), "FACE");
        UUID order = UUID.fromString(destructionOf(person));
        for (String query : List.of(
                "select 1 from destruction_order where id = ?",
                "select 1 from destruction_item where order_id = ?",
                "select 1 from destruction_image where order_id = ? and kind = 'FACE'",
                "select 1 from destruction_certificate where order_id = ? and person_id is not null",
                "select 1 from destruction_certificate where order_id = ? and person_id is null")) {
            assertSees(order, query);
            assertEquals(1, rows(officer("POL", "BD-SH"), query, order), query);
            assertEquals(0, rows(officer("POL", "BD-XX"), query, order), query);
            assertEquals(0, rows(officer("AUD", "DT-OPS"), query, order), query);
            assertEquals(0, rows(citizen(UUID.randomUUID()), query, order), query);
        }
        assertEquals(
                1, rows(citizen(person), "select 1 from destruction_certificate where order_id = ?", order), "her own");
    }

    /** An order that is carried out. */
    private static String destructionOf(UUID person) {
        String order = Uploads.post(
                        TestIssuer.officer("dpo-1", "DPO", "DT-OPS"),
                        "/api/v1/destruction-orders",
                        Map.of(
                                "holderOrg",
                                "BD-SH",
                                "placeCode",
                                "19432",
                                "personIds",
                                List.of(person),
                                "ground",
                                "WRONGLY_COLLECTED",
                                "witnesses",
                                List.of("CA-19432"),
                                "because",
                                Map.of("reasonCode", "NO_CONSENT", "reason", "x")))
                .path("id");
        Uploads.post(Uploads.CC, "/api/v1/destruction-orders/" + order + "/approve", Map.of("version", 0))
                .then()
                .statusCode(200);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> Uploads.get(Uploads.CC, "/api/v1/destruction-orders/" + order)
                        .path("state")
                        .equals("DONE"));
        return order;
    }

    @Test
    void shouldShowOneTimeCodesToTheSystemOnly() {
        Response receipt = Filings.file(Filings.aFiling());
        UUID person = personOf(receipt);
        requestCode(CO, receipt.path("code"));
        String challenges = "select 1 from sign_in_challenge where person_id = ?";
        assertEquals(1, rows(Actor.SYSTEM, challenges, person));
        assertEquals(0, rows(HERE, challenges, person));
        assertEquals(0, rows(DPO, challenges, person));
        assertEquals(0, rows(citizen(person), challenges, person));
    }

    @Test
    void shouldSignInWithACodeWhoeverIsSignedInOnTheSameDevice() {
        Response receipt = Filings.file(Filings.aFiling());
        UUID person = personOf(receipt);
        String challenge = requestCode(CO_ELSEWHERE, receipt.path("code"));
        String code = RestAssured.given()
                .auth()
                .oauth2(TestIssuer.service("notification"))
                .contentType(ContentType.JSON)
                .body(Map.of("items", List.of(Map.of("personId", person, "challengeId", challenge))))
                .post("/internal/v1/contacts")
                .path("items[0].oneTimeCode");
        assertNotNull(code);
        RestAssured.given()
                .auth()
                .oauth2(CO_ELSEWHERE)
                .contentType(ContentType.JSON)
                .body(Map.of("challengeId", challenge, "oneTimeCode", code))
                .post("/api/v1/citizen/sessions")
                .then()
                .statusCode(200);
    }

    /** The fence hides that the person is known; their citizen ID is unique all the same. */
    @Test
    void shouldTakeAFilingForAPersonKnownOnlyElsewhere() {
        // Given: known at 19432 without a number, which a later filing may add
        Map<String, Object> first = Filings.aFiling();
        Map<String, Object> known = personIn(first);
        known.remove("phone");
        Response here = Filings.file(first);

        // When: the desk of another commune files for them, for a third one's place even
        Map<String, Object> again = Filings.aFilingOf((String) known.get("citizenId"));
        again.put("placeCode", "19435");
        Response elsewhere = file(CO_ELSEWHERE, again);
        Response byPartner =
                file(TestIssuer.officer("ut-1", "UT", "DL-DB"), Filings.aFilingOf((String) known.get("citizenId")));

        // Then
        elsewhere.then().statusCode(201);
        byPartner.then().statusCode(201);
        assertEquals(personOf(here), personOf(byPartner));
        assertEquals(3, rows(Actor.SYSTEM, "select 1 from complaint where person_id = ?", personOf(here)));
        assertEquals(1, rows(Actor.SYSTEM, "select 1 from person where id = ? and phone is not null", personOf(here)));
    }

    @Test
    void shouldWriteWhatAFilingOutsideTheFilersScopeTells() {
        Map<String, Object> first = Filings.aFiling();
        personIn(first).remove("phone");
        UUID person = personOf(Filings.file(first));
        file(CO_ELSEWHERE, Filings.aFilingOf((String) personIn(first).get("citizenId")))
                .then()
                .statusCode(201);
        assertEquals(1, rows(Actor.SYSTEM, "select 1 from person where id = ? and phone is not null", person));
        assertEquals(0, rows(ELSEWHERE, "select 1 from person where id = ?", person));
    }

    @Test
    void shouldNarrowTheViewAgainBehindTheGateAlsoWhenTheWorkFails() {
        UUID person = personOf(Filings.file(Filings.aFiling()));
        CurrentActor.runAs(ELSEWHERE, () -> {
            QuarkusTransaction.begin();
            try {
                assertEquals(1, beyond.look(() -> known(person)));
                assertEquals(0, known(person));
                assertEquals(1, beyond.look(() -> beyond.look(() -> 0) + known(person)), "a look inside a look");
                assertThrows(
                        IllegalArgumentException.class,
                        () -> beyond.look(() -> {
                            throw new IllegalArgumentException("refused");
                        }));
                assertEquals(0, known(person));
            } finally {
                QuarkusTransaction.rollback();
            }
        });
    }

    /** A policy in the way, even one that shows every row, keeps the index on names from being used. */
    @Test
    void shouldLetTheGateUseTheIndexOnNames() {
        CurrentActor.runAs(ELSEWHERE, () -> {
            QuarkusTransaction.begin();
            try {
                sql.run("set local enable_seqscan = off");
                assertFalse(plan().contains("ix_person_name_key"));
                assertTrue(beyond.look(this::plan).contains("ix_person_name_key"));
                assertFalse(plan().contains("ix_person_name_key"));
            } finally {
                QuarkusTransaction.rollback();
            }
        });
    }

    private String plan() {
        return String.join(
                "\n",
                sql.list(
                        "explain select id from person where name_key like '%thi mau%'",
                        row -> row.text("QUERY PLAN")));
    }

    private int known(UUID person) {
        return sql.list("select 1 from person where id = ?", row -> 1, person).size();
    }

    @Test
    void shouldLetOnlyNamedPlacesLookBeyondTheScope() {
        assertEquals(
                Set.of(
                        "People.findOrCreate",
                        "RequestSignInCode.request",
                        "OpenSession.open",
                        "DestructionRepository.read",
                        "ComplaintRepository.pageOf"),
                GateUse.in("org.dongthuan.intake"));
    }

    /** The commune of the complaint and data protection see it, another commune does not. */
    private void assertSees(UUID id, String query) {
        assertEquals(1, rows(Actor.SYSTEM, query, id), query);
        assertEquals(1, rows(HERE, query, id), query);
        assertEquals(1, rows(DPO, query, id), query);
        assertEquals(0, rows(ELSEWHERE, query, id), query);
        assertEquals(0, rows(officer("ADM", "DT-OPS"), query, id), query);
    }

    private int rows(Actor actor, String query, UUID id) {
        AtomicInteger seen = new AtomicInteger();
        CurrentActor.runAs(actor, () -> {
            try (Connection connection = source.getConnection();
                    PreparedStatement statement = connection.prepareStatement(query)) {
                statement.setObject(1, id);
                ResultSet rows = statement.executeQuery();
                while (rows.next()) {
                    seen.incrementAndGet();
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
        return seen.get();
    }

    private UUID personOf(Response receipt) {
        return sql.one(
                        "select person_id from complaint where id = ?",
                        row -> row.uuid("person_id"),
                        UUID.fromString(receipt.path("complaintId")))
                .orElseThrow();
    }

    private static String requestCode(String token, String code) {
        return RestAssured.given()
                .auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(Map.of("code", code))
                .post("/api/v1/citizen/sign-in-codes")
                .path("challengeId");
    }

    private static Response file(String token, Map<String, Object> filing) {
        return RestAssured.given()
                .auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(filing)
                .post("/api/v1/complaints");
    }

    @SuppressWarnings("unchecked")
    private static LinkedHashMap<String, Object> personIn(Map<String, Object> filing) {
        return (LinkedHashMap<String, Object>) filing.get("person");
    }

    private static Actor officer(String role, String org, String... communes) {
        return new Actor(
                "x",
                Set.of(role),
                Optional.of(org),
                Set.of(communes),
                Set.of("45"),
                Optional.empty(),
                Optional.empty());
    }

    private static Actor citizen(UUID person) {
        return new Actor(
                "x", Set.of("CIT"), Optional.empty(), Set.of(), Set.of(), Optional.of(person), Optional.empty());
    }
}
