package org.dongthuan.consent;

import static org.dongthuan.consent.Incident.*;
import static org.dongthuan.consent.Keeps.*;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.dongthuan.platform.crypto.Sha256;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.TestDatabase;
import org.dongthuan.testing.TestIssuer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class LedgerTest {

    private static final String CLAIMS = "/api/v1/consent-claims/";
    private static final Map<String, Object> EARLY_PAPER =
            Map.of("kind", "PAPER", "documentDate", "2023-08-01", "identifiesPerson", true, "reference", "HS-1");
    private static final Map<String, Object> PAPER =
            Map.of("kind", "PAPER", "documentDate", "2023-08-09", "identifiesPerson", true, "reference", "HS-22/2023");

    @Inject
    DataSource source;

    @Test
    void shouldWriteWhatAClaimedConsentIsWorthAtEachVerdictAndAppeal() throws Exception {
        // Given
        Incident incident = new Incident(1);
        String claim = CLAIMS + incident.claim(0).get("id");
        String record = RECORDS + incident.claim(0).get("id");
        get(CO, record)
                .then()
                .statusCode(200)
                .body("purpose", equalTo("ACCOUNT_OPENING"))
                .body("controllerOrg", equalTo("NH-TG"))
                .body("state", equalTo("UNKNOWN"))
                .body("dpvState", equalTo("dpv:ConsentUnknown"));
        incident.requestEvidence();
        post(PO, claim + "/submit-evidence", PAPER).then().statusCode(200);
        incident.heard(0, "CONFIRMS");

        // When: found against, appealed, found for
        for (String verdict : List.of("DISPROVEN", "PROVEN")) {
            String[] notMet = verdict.equals("PROVEN") ? new String[] {} : new String[] {"C8"};
            if (verdict.equals("PROVEN")) {
                post(
                                PO,
                                claim + "/appeal",
                                Map.of(
                                        "version",
                                        incident.claim(0).get("version"),
                                        "reasonCode",
                                        "NEW_EVIDENCE",
                                        "evidence",
                                        EARLY_PAPER))
                        .then()
                        .statusCode(200)
                        .body("recordState", equalTo("UNKNOWN"));
            }
            Object version = incident.claim(0).get("version");
            post(CO, claim + "/verdict", verdict(version, verdict, notMet))
                    .then()
                    .statusCode(200);
            post(DPO, claim + "/verdict", verdict(version, verdict, notMet))
                    .then()
                    .statusCode(200);
        }

        // Then
        assertEquals("GIVEN", incident.claim(0).get("recordState"));
        assertEquals("GIVEN", incident.claims(CO, "").getFirst().get("recordState"));
        get(CO, record + "/revisions")
                .then()
                .statusCode(200)
                .body("intact", equalTo(true))
                .body("items.event", contains("CLAIM", "INVALIDATE", "REOPEN", "PROVE"))
                .body("items.to", contains("UNKNOWN", "INVALIDATED", "UNKNOWN", "GIVEN"))
                .body("items.reasonCode", contains(null, "DISPROVEN", "NEW_EVIDENCE", "PROVEN"))
                .body("items[0].method", equalTo("CONTROLLERS_CLAIM"))
                .body("items[1].actor", equalTo("dpo-1"))
                .body("items[1].evidence", hasSize(1))
                .body("items[3].evidence", hasSize(2));
        get(TestIssuer.officer("bk-1", "BK", "NH-TG"), record + "/revisions")
                .then()
                .body("items[1].role", equalTo("DPO"))
                .body("items[1].actor", nullValue());
    }

    @Test
    void shouldWriteWhatAHolderWasToldAnsweredAndWhatTwoPersonsFound() {
        // Given
        Incident incident = new Incident(2);
        String holder = holder(incident, 0);
        String proven = keepOf(incident, 0);
        String notProven = keepOf(incident, 1);
        get(CO, RECORDS + proven)
                .then()
                .body("state", equalTo("REQUESTED"))
                .body("purpose", equalTo("ACCOUNT_KEEPING"))
                .body("notice", equalTo("ACCOUNT_KEEPING-1"));

        get(holder, KEEPS).then().body("items[0].notice.textVi", startsWith("Ông/bà được hỏi"));
        get(CO, KEEPS + proven).then().body("notice.id", equalTo("ACCOUNT_KEEPING-1"));

        // When
        answer(holder, proven, true, "ONLINE");
        answer(CO, notProven, true, "FINGERPRINT");
        agree(proven, "PROVEN");
        agree(notProven, "NOT_PROVEN");

        // Then
        get(holder, RECORDS + proven + "/revisions")
                .then()
                .body("intact", equalTo(true))
                .body("items.event", contains("REQUEST", "GIVE", "VERIFY"))
                .body("items.to", contains("REQUESTED", "GIVEN", "GIVEN"))
                .body("items[1].method", equalTo("ONLINE"))
                .body("items[1].role", equalTo("CIT"))
                .body("items[1].actor", nullValue());
        get(CO, RECORDS + notProven + "/revisions")
                .then()
                .body("intact", equalTo(true))
                .body("items.event", contains("REQUEST", "GIVE", "INVALIDATE"))
                .body("items[1].method", equalTo("FINGERPRINT"));
        get(CO, RECORDS + notProven).then().body("state", equalTo("INVALIDATED"));
    }

    @Test
    void shouldListRecordsWithinTheScopeByWhatIsAskedFor() {
        // Given
        Incident incident = new Incident(2);
        String keep = keepOf(incident, 0);
        String of = RECORDS + "?incidentId=" + incident.id;

        // Then
        get(CO, of).then().body("items", hasSize(3)).body("items[0].id", equalTo(keep));
        get(CO, of + "&purpose=ACCOUNT_KEEPING").then().body("items.id", contains(keep));
        get(CO, of + "&state=UNKNOWN").then().body("items", hasSize(2));
        get(CO, of + "&accountId=" + incident.accounts.getLast()).then().body("items", hasSize(1));
        get(CO, of + "&personId=" + incident.people.getFirst()).then().body("items", hasSize(2));
        String first = get(CO, of + "&limit=2")
                .then()
                .body("items", hasSize(2))
                .extract()
                .path("next");
        get(CO, of + "&limit=2&after=" + first).then().body("items", hasSize(1)).body("$", not(hasKey("next")));
        get(holder(incident, 1), of).then().body("items", hasSize(1));
        get(TestIssuer.officer("co-2", "CO", "UBND-19435", "19435"), of).then().body("items", empty());
        String stateBank = TestIssuer.provincial("sb-1", "SB", "NHNN-45", "45");
        get(stateBank, RECORDS + keep)
                .then()
                .statusCode(200)
                .body("controllerOrg", equalTo("NH-TG"))
                .body("personId", nullValue())
                .body("caseId", nullValue());
        get(stateBank, of + "&personId=" + incident.people.getFirst())
                .then()
                .statusCode(422)
                .body("violations.field", hasItem("personId"));
        get(PO, of).then().statusCode(403);
    }

    @Test
    void shouldNotShowAPersonWhatAnotherAnsweredBeforeTheAccountWentToThem() {
        // Given
        Incident incident = new Incident(1);
        String keep = keepOf(incident, 0);
        answer(holder(incident, 0), keep, true, "ONLINE");
        UUID other = UUID.randomUUID();

        // When
        incident.caseEvent(
                "split", incident.firstCase, """
                "newCaseId":"%s","newCode":"TV23-000001-9","newPersonId":"%s","accountIds":["%s"],\
                "at":"2099-01-01T03:00:00Z\"""".formatted(UUID.randomUUID(), other, incident.accounts.getFirst()));
        String token = TestIssuer.citizen(other.toString(), UUID.randomUUID().toString());
        await(() -> get(token, RECORDS).<List<?>>path("items").size() == 1);

        // Then: of the two records of the account only the claim, which nobody answered
        get(token, RECORDS).then().body("items.purpose", contains("ACCOUNT_OPENING"));
        get(token, RECORDS + keep).then().statusCode(404);
    }

    @Test
    void shouldNameTheRevisionThatWasChangedRemovedOrCutOffAndARecordExchangedUnderIt() throws Exception {
        Incident incident = new Incident(5);
        List<String> meddling = List.of(
                "2 update consent_revision set actor = 'somebody-else' where record_id = '%s' and seq = 2",
                "2 delete from consent_revision where record_id = '%s' and seq = 2",
                "3 delete from consent_revision where record_id = '%s' and seq = 3",
                "4 update consent_record set state = 'REFUSED' where id = '%s'",
                "1 update consent_record set controller_org = 'NH-XX' where id = '%s'");
        for (int i = 0; i < meddling.size(); i++) {
            String keep = keepOf(incident, i);
            answer(holder(incident, i), keep, true, "ONLINE");
            agree(keep, "PROVEN");
            revisions(keep).then().body("intact", equalTo(true)).body("$", not(hasKey("brokenAt")));

            // When
            int broken = meddling.get(i).charAt(0) - '0';
            asOwner(
                    "alter table consent_revision disable trigger keep_consent_revision",
                    meddling.get(i).substring(2).formatted(keep),
                    "alter table consent_revision enable trigger keep_consent_revision");

            // Then
            revisions(keep).then().body("intact", equalTo(false)).body("brokenAt", equalTo(broken));
        }
    }

    @Test
    void shouldLetTheApplicationOnlyAddRevisionsAndTheOwnerChangeNothing() throws Exception {
        assertEquals(List.of("INSERT"), mayDo("consent_revision"));
        assertEquals(List.of(), mayDo("consent_notice"));
        assertEquals(List.of("INSERT", "UPDATE"), mayDo("consent_record"));
        assertThrows(SQLException.class, () -> asOwner("update consent_revision set actor = 'x'"));
        assertThrows(SQLException.class, () -> asOwner("update consent_notice set text_vi = 'x'"));
    }

    @Test
    void shouldKnowTheHashOfEachNotice() throws Exception {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            ResultSet notice = statement.executeQuery("select text_vi, sha256 from consent_notice");
            assertTrue(notice.next());
            assertEquals(Sha256.hex(notice.getString(1)), notice.getString(2));
        }
    }

    /** What a claim and a keep-consent from before the ledger become, by the migration itself. */
    @Test
    void shouldRebuildRecordsOfOldClaimsAndConsentsThatTheCheckHolds() throws Exception {
        // Given: a proven, then appealed claim and a consent found not proven, then a ledger without them
        Incident incident = new Incident(2);
        String claim = (String) incident.claim(0).get("id");
        incident.requestEvidence();
        post(PO, CLAIMS + claim + "/submit-evidence", EARLY_PAPER).then().statusCode(200);
        incident.heard(0, "CONFIRMS");
        Object version = incident.claim(0).get("version");
        post(CO, CLAIMS + claim + "/verdict", verdict(version, "PROVEN")).then().statusCode(200);
        post(DPO, CLAIMS + claim + "/verdict", verdict(version, "PROVEN"))
                .then()
                .statusCode(200);
        post(
                        PO,
                        CLAIMS + claim + "/appeal",
                        Map.of(
                                "version",
                                incident.claim(0).get("version"),
                                "reasonCode",
                                "NEW_EVIDENCE",
                                "evidence",
                                PAPER))
                .then()
                .statusCode(200);
        String keep = keepOf(incident, 1);
        answer(holder(incident, 1), keep, true, "ONLINE");
        agree(keep, "NOT_PROVEN");

        // When
        String fill = new String(
                getClass()
                        .getResourceAsStream("/db/migration/V20261130_1010__fill_consent_ledger.sql")
                        .readAllBytes(),
                java.nio.charset.StandardCharsets.UTF_8);
        asOwner(
                "alter table consent_revision disable trigger keep_consent_revision",
                "delete from consent_revision",
                "delete from consent_record",
                fill,
                "alter table consent_revision enable trigger keep_consent_revision");

        // Then
        revisions(claim)
                .then()
                .body("intact", equalTo(true))
                .body("items.event", contains("CLAIM", "PROVE", "REOPEN"))
                .body("items[1].actor", equalTo("dpo-1"))
                .body("items[2].reasonCode", equalTo("NEW_EVIDENCE"));
        revisions(keep)
                .then()
                .body("intact", equalTo(true))
                .body("items.event", contains("REQUEST", "GIVE", "INVALIDATE"))
                .body("items[1].method", equalTo("ONLINE"))
                .body("items[2].reasonCode", equalTo("NOT_PROVEN"));
        get(CO, CLAIMS + claim).then().body("recordState", equalTo("UNKNOWN"));
        get(CO, RECORDS + keep)
                .then()
                .body("state", equalTo("INVALIDATED"))
                .body("personId", equalTo(incident.people.getLast().toString()));
    }

    private static Response revisions(String id) {
        return get(CO, RECORDS + id + "/revisions")
                .then()
                .statusCode(200)
                .extract()
                .response();
    }

    private List<String> mayDo(String table) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            ResultSet may = statement.executeQuery(
                    "select p from unnest(array['INSERT', 'UPDATE', 'DELETE', 'TRUNCATE']) with ordinality t(p, n)"
                            + " where has_table_privilege('" + table + "', p) order by n");
            List<String> all = new java.util.ArrayList<>();
            while (may.next()) {
                all.add(may.getString(1));
            }
            return all;
        }
    }

    static void asOwner(String... statements) throws SQLException {
        try (Connection owner = DriverManager.getConnection(
                        ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class),
                        TestDatabase.OWNER,
                        TestDatabase.PASSWORD);
                Statement statement = owner.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        }
    }
}
