package org.dongthuan.consent;

import static org.dongthuan.consent.Incident.CO;
import static org.dongthuan.consent.Incident.DPO;
import static org.dongthuan.consent.Incident.PO;
import static org.dongthuan.consent.Incident.get;
import static org.dongthuan.consent.Incident.post;
import static org.dongthuan.consent.Incident.verdict;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.TestIssuer;
import org.junit.jupiter.api.Test;

/** What is on record of how a consent was taken, and what the person says, holds the findings on it. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ContestedConsentTest {

    private static final String CLAIMS = "/api/v1/consent-claims/";
    private static final String CIRCUMSTANCES = CLAIMS + "circumstances";
    private static final Map<String, Object> PAPER =
            Map.of("kind", "PAPER", "documentDate", "2023-08-07", "identifiesPerson", true, "reference", "HS-22/2023");

    @Test
    void shouldComeToNoVerdictBeforeThePersonWasAskedOnAChannelOfTheirOwn() {
        // Given
        Incident incident = underCheck();
        String path = path(incident);
        post(CO, path + "/verdict", verdict(version(incident), "NOT_PROVEN", "C9"))
                .then()
                .statusCode(422)
                .body("violations.rule", contains("person-asked"));

        // Then: neither by the number that the controller named, nor as if the person had done it
        hear(CO, incident, "ACCOUNT_PHONE", "CONFIRMS")
                .then()
                .statusCode(422)
                .body("violations.rule", contains("not-named-by-the-controller"));
        hear(CO, incident, "ONLINE", "CONFIRMS")
                .then()
                .statusCode(422)
                .body("violations.rule", contains("own-channel"));

        // When
        Object before = version(incident);
        hear(CO, incident, "HOME_VISIT", "DENIES")
                .then()
                .statusCode(200)
                .body("hearings.answer", contains("DENIES"))
                .body("hearings.role", contains("CO"));
        hear(CO, incident, "OWN_PHONE", "NOT_REACHED").then().statusCode(200);

        // Then: whoever had not read it reads it first, and nobody confirmed what was denied
        post(CO, path + "/verdict", verdict(before, "NOT_PROVEN", "C9")).then().statusCode(409);
        post(CO, path + "/verdict", verdict(version(incident), "NOT_PROVEN", "C1"))
                .then()
                .statusCode(422)
                .body("violations.field", contains("checklist.C9"))
                .body("violations.rule", contains("person-confirms"));
        post(CO, path + "/verdict", verdict(version(incident), "NOT_PROVEN", "C9"))
                .then()
                .statusCode(200);
    }

    @Test
    void shouldHearThePersonSignedInOnTheirOwnClaimOnlyAndTellTheControllerNothing() {
        // Given
        Incident incident = underCheck();
        String person = citizen(incident.people.getFirst().toString());

        // When
        hear(person, incident, "DESK", "DENIES").then().statusCode(422);
        hear(citizen(UUID.randomUUID().toString()), incident, "ONLINE", "DENIES")
                .then()
                .statusCode(404);
        hear(person, incident, "ONLINE", "DENIES")
                .then()
                .statusCode(200)
                .body("hearings.channel", contains("ONLINE"))
                .body("hearings.role", contains("CIT"));

        // Then
        get(CO, path(incident)).then().body("hearings.answer", contains("DENIES"));
        get(PO, path(incident)).then().body("hearings", nullValue());
        get(TestIssuer.officer("bk-1", "BK", "NH-TG"), path(incident)).then().body("hearings", nullValue());
        Map<String, Object> tomorrow = new HashMap<>(said(incident, "DESK", "CONFIRMS"));
        tomorrow.put("at", "2099-01-01T00:00:00Z");
        post(CO, path(incident) + "/hear", tomorrow)
                .then()
                .statusCode(422)
                .body("violations.rule", contains("not-in-future"));
    }

    @Test
    void shouldKeepThePersonsOwnWordsForThemAndThoseWhoJudgeUntilTheVerdict() {
        // Given
        Incident incident = underCheck();
        String path = path(incident);
        String person = citizen(incident.people.getFirst().toString());
        say(person, incident, "NOT_REACHED", null).then().statusCode(422).body("violations.field", contains("answer"));
        say(person, incident, "DENIES", "x".repeat(2001))
                .then()
                .statusCode(422)
                .body("violations.field", contains("words"));
        Map<String, Object> ofOfficer = new HashMap<>(said(incident, "DESK", "DENIES"));
        ofOfficer.put("words", "Tôi không ký");
        post(CO, path + "/hear", ofOfficer).then().statusCode(422).body("violations.rule", contains("own-words"));

        // When: said, then corrected
        say(person, incident, "DOES_NOT_KNOW", null).then().statusCode(200);
        say(person, incident, "DENIES", " Ho\u0323 chu\u0323p ca\u0306n cu\u031bo\u031b\u0301c của tôi. ")
                .then()
                .statusCode(200)
                .body("hearings.answer", contains("DOES_NOT_KNOW", "DENIES"));

        // Then: both are kept, the words for those who judge only
        get(person, path).then().body("hearings[1].words", equalTo("Họ chụp căn cước của tôi."));
        get(CO, path).then().body("hearings.words", contains(nullValue(), equalTo("Họ chụp căn cước của tôi.")));
        get(TestIssuer.officer("cp-1", "CP", "CA-19432", "19432"), path)
                .then()
                .body("hearings.answer", contains("DOES_NOT_KNOW", "DENIES"))
                .body("hearings.words", contains(nullValue(), nullValue()));
        get(PO, path).then().body("hearings", nullValue());

        // When: judged
        for (String judge : List.of(CO, DPO)) {
            post(judge, path + "/verdict", verdict(version(incident), "NOT_PROVEN", "C9"))
                    .then()
                    .statusCode(200);
        }

        // Then: too late, until an appeal opens it again
        say(person, incident, "CONFIRMS", null)
                .then()
                .statusCode(409)
                .body("code", equalTo("wrong-state"))
                .body("detail", containsString("appeal"));
        post(person, path + "/appeal", Map.of("version", version(incident), "reasonCode", "WORDS_NOT_HEARD"))
                .then()
                .statusCode(200);
        say(person, incident, "CONFIRMS", null).then().statusCode(200);
    }

    @Test
    void shouldNotFindPurposesKeptApartWhereDataOfOneContractServedAnother() {
        // Given: the post says one thing of all claims of the incident, the commune found another
        Incident incident = underCheck();
        incident.heard(0, "CONFIRMS");
        String path = path(incident);
        state(PO, incident.id, "ACCOUNT_OPENING", "ACCOUNT_OPENING")
                .then()
                .statusCode(201)
                .body("side", equalTo("CONTROLLER"))
                .body("org", equalTo("BD-SH"));
        state(CO, incident.id, "ELECTRICITY_CONTRACT", "ACCOUNT_OPENING")
                .then()
                .statusCode(201)
                .body("side", equalTo("FINDING"));

        // Then
        post(DPO, path + "/verdict", verdict(version(incident), "PROVEN"))
                .then()
                .statusCode(422)
                .body("violations.field", contains("checklist.C3"))
                .body("violations.rule", contains("purposes-kept-apart"));
        get(CO, path).then().body("circumstances.told", contains("ACCOUNT_OPENING", "ELECTRICITY_CONTRACT"));
        get(PO, path).then().body("circumstances.told", contains("ACCOUNT_OPENING"));
        get(TestIssuer.provincial("sb-1", "SB", "NHNN-45", "45"), path)
                .then()
                .body("circumstances[0].deviceReference", nullValue());

        // When: it is found that some were told the truth, this one among them
        Map<String, Object> ofOne = circumstance(incident.id, "ACCOUNT_OPENING", "ACCOUNT_OPENING");
        ofOne.put("claimId", incident.claim(0).get("id"));
        post(CO, CIRCUMSTANCES, ofOne).then().statusCode(201);

        // Then
        post(DPO, path + "/verdict", verdict(version(incident), "PROVEN"))
                .then()
                .statusCode(200);
    }

    @Test
    void shouldTakeCircumstancesOnlyOfIncidentsInScopeAndOfThePast() {
        Incident incident = new Incident(1);
        state(TestIssuer.officer("po-2", "PO", "BD-XX"), incident.id, "OTHER", "OTHER")
                .then()
                .statusCode(404);
        state(CO, UUID.randomUUID(), "OTHER", "OTHER").then().statusCode(404);
        Map<String, Object> later = circumstance(incident.id, "OTHER", "OTHER");
        later.put("to", "2023-08-07T00:00:00Z");
        post(CO, CIRCUMSTANCES, later).then().statusCode(422).body("violations.rule", contains("not-before-from"));
        Map<String, Object> named = circumstance(incident.id, "OTHER", "OTHER");
        named.put("contractReference", "of Mr. X");
        post(CO, CIRCUMSTANCES, named).then().statusCode(422).body("violations.field", contains("contractReference"));
        get(CO, path(incident)).then().body("circumstances", empty());
    }

    @Test
    void shouldTakeBackOnceWhatWasClaimedAndProvenAndKeepTheVerdict() {
        // Given
        Incident incident = underCheck();
        String path = path(incident);
        String person = citizen(incident.people.getFirst().toString());
        takeBack(person, incident, "ONLINE")
                .then()
                .statusCode(409)
                .body("code", equalTo("wrong-state"))
                .body("detail", containsString("hear"));
        incident.heard(0, "CONFIRMS");
        for (String judge : List.of(CO, DPO)) {
            post(judge, path + "/verdict", verdict(version(incident), "PROVEN"))
                    .then()
                    .statusCode(200);
        }

        // Then: neither by somebody else, nor on a channel that is not theirs
        takeBack(citizen(UUID.randomUUID().toString()), incident, "ONLINE")
                .then()
                .statusCode(404);
        takeBack(person, incident, "SIGNATURE").then().statusCode(422);
        takeBack(CO, incident, "ONLINE").then().statusCode(422);

        // When
        takeBack(person, incident, "ONLINE")
                .then()
                .statusCode(200)
                .body("state", equalTo("PROVEN"))
                .body("recordState", equalTo("WITHDRAWN"));

        // Then
        takeBack(CO, incident, "FINGERPRINT").then().statusCode(409).body("code", equalTo("wrong-state"));
        Incident.eventsUntil("consent.record.events", incident.accounts.getFirst(), "consent-record.withdrawn.v1");
        String record = "/api/v1/consent-records/" + incident.claim(0).get("id");
        get(person, record + "/receipt")
                .then()
                .statusCode(200)
                .body("profile.state", equalTo("dpv:ConsentWithdrawn"))
                .body("profile.endMethod", equalTo("ONLINE"));

        // When: the bank's books show the account closed, and somebody appeals the verdict
        incident.account("verified", incident.accounts.getFirst(), "");
        Incident.await(() -> get(CO, record).path("effectAt") != null);
        post(person, path + "/appeal", Map.of("version", version(incident), "reasonCode", "DID_NOT_AGREE"))
                .then()
                .statusCode(200);

        // Then: what ended stays ended
        get(CO, record + "/revisions")
                .then()
                .body("intact", equalTo(true))
                .body("items.event", contains("CLAIM", "PROVE", "WITHDRAW", "CONFIRM_EFFECT"));
    }

    private static Response takeBack(String token, Incident incident, String channel) {
        return post(token, path(incident) + "/withdraw", Map.of("version", version(incident), "channel", channel));
    }

    private static Incident underCheck() {
        Incident incident = new Incident(1);
        incident.requestEvidence();
        post(PO, path(incident) + "/submit-evidence", PAPER).then().statusCode(200);
        return incident;
    }

    private static String path(Incident incident) {
        return CLAIMS + incident.claim(0).get("id");
    }

    private static Object version(Incident incident) {
        return incident.claim(0).get("version");
    }

    private static Response hear(String token, Incident incident, String channel, String answer) {
        return post(token, path(incident) + "/hear", said(incident, channel, answer));
    }

    /** @param words null for none */
    private static Response say(String person, Incident incident, String answer, String words) {
        Map<String, Object> body = new HashMap<>(said(incident, "ONLINE", answer));
        if (words != null) {
            body.put("words", words);
        }
        return post(person, path(incident) + "/hear", body);
    }

    private static Map<String, Object> said(Incident incident, String channel, String answer) {
        return Map.of("version", version(incident), "channel", channel, "answer", answer);
    }

    private static Response state(String token, UUID incident, String told, String usedFor) {
        return post(token, CIRCUMSTANCES, circumstance(incident, told, usedFor));
    }

    private static Map<String, Object> circumstance(UUID incident, String told, String usedFor) {
        return new HashMap<>(Map.of(
                "incidentId",
                incident,
                "takenBy",
                "OWN_STAFF",
                "from",
                "2023-08-08T00:00:00Z",
                "venue",
                "UTILITY_OFFICE",
                "device",
                "STAFF_PHONE",
                "deviceReference",
                "BD-DT-07",
                "told",
                told,
                "usedFor",
                usedFor));
    }

    private static String citizen(String person) {
        return TestIssuer.citizen(person, UUID.randomUUID().toString());
    }
}
