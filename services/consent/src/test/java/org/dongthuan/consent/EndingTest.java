package org.dongthuan.consent;

import static org.dongthuan.consent.Incident.CO;
import static org.dongthuan.consent.Incident.DPO;
import static org.dongthuan.consent.Incident.await;
import static org.dongthuan.consent.Incident.eventsUntil;
import static org.dongthuan.consent.Incident.get;
import static org.dongthuan.consent.Incident.post;
import static org.dongthuan.consent.Keeps.RECORDS;
import static org.dongthuan.consent.Keeps.agree;
import static org.dongthuan.consent.Keeps.answer;
import static org.dongthuan.consent.Keeps.ending;
import static org.dongthuan.consent.Keeps.holder;
import static org.dongthuan.consent.Keeps.keepOf;
import static org.dongthuan.consent.Keeps.withdraw;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.TestIssuer;
import org.junit.jupiter.api.Test;

/** Many consents end at once, by two persons, and each end is confirmed by the bank's books. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class EndingTest {

    private static final String ENDINGS = "/api/v1/consent-endings/";
    private static final String CC = TestIssuer.officer("cc-1", "CC", "UBND-19432", "19432");
    private static final String BK = TestIssuer.officer("bk-1", "BK", "NH-TG");
    private static final String BKA = TestIssuer.officer("bka-1", "BKA", "NH-TG");

    @Test
    void shouldEndWhatAnAuthorityFoundVoidOnlyByTwoBodiesAndShowWhenTheBankCarriedItOut() {
        // Given: one consent is proven, one given, one refused, and one taken back before the second person decides
        Incident incident = new Incident(4);
        String proven = given(incident, 0);
        agree(proven, "PROVEN");
        String given = given(incident, 1);
        answer(holder(incident, 2), keepOf(incident, 2), false, "ONLINE");
        String takenBack = given(incident, 3);

        // When
        Response proposed = post(DPO, ENDINGS, ending(incident));
        proposed.then()
                .statusCode(201)
                .body("act", equalTo("INVALIDATE"))
                .body("size", equalTo(3))
                .body("state", equalTo("PROPOSED"));
        String path = ENDINGS + proposed.path("id");
        withdraw(holder(incident, 3), takenBack, 1, "ONLINE").then().statusCode(200);

        // Then: neither the same person, nor another of the same body, nor the bank
        decide(DPO, path, "approve", 0).then().statusCode(422).body("code", equalTo("two-persons-required"));
        decide(TestIssuer.officer("dpo-2", "DPO", "DT-OPS"), path, "approve", 0)
                .then()
                .statusCode(422);
        decide(BKA, path, "approve", 0).then().statusCode(422);
        decide(CC, path, "approve", 7).then().statusCode(409).body("code", equalTo("stale-version"));
        get(CO, RECORDS + proven).then().body("state", equalTo("GIVEN"));

        // When
        decide(CC, path, "approve", 0)
                .then()
                .statusCode(200)
                .body("state", equalTo("CARRIED_OUT"))
                .body("version", equalTo(1))
                .body("ended", equalTo(2))
                .body("confirmed", equalTo(0));

        // Then
        decide(CC, path, "approve", 1).then().statusCode(409).body("code", equalTo("wrong-state"));
        get(CO, path + "/rows").then().body("items.result", containsInAnyOrder("ENDED", "ENDED", "WITHDRAWN"));
        get(CO, RECORDS + given).then().body("state", equalTo("INVALIDATED"));
        get(CO, RECORDS + takenBack).then().body("state", equalTo("WITHDRAWN"));
        get(CO, RECORDS + proven + "/revisions")
                .then()
                .body("intact", equalTo(true))
                .body("items.event", contains("REQUEST", "GIVE", "VERIFY", "INVALIDATE"))
                .body("items[3].reasonCode", equalTo("FALSE_NOTICE"))
                .body("items[3].org", equalTo("UBND-19432"));
        assertEquals(
                List.of(
                        "keep-consent.requested.v1",
                        "keep-consent.given.v1",
                        "keep-consent.proven.v1",
                        "consent-record.invalidated.v1"),
                eventsUntil("consent.record.events", incident.accounts.getFirst(), "consent-record.invalidated.v1"));

        // When: the bank's books show one account closed
        incident.account("verified", incident.accounts.getFirst(), "");

        // Then
        await(() -> Integer.valueOf(1).equals(get(CO, path).path("confirmed")));
    }

    @Test
    void shouldLetABankRevokeItsOwnByItsApproverAndTouchNoOthers() {
        // Given
        Incident incident = new Incident(1);
        String keep = given(incident, 0);
        String stranger = TestIssuer.officer("bka-9", "BKA", "NH-XX");
        Map<String, Object> own = new HashMap<>(ending(incident));
        own.remove("bankOrg");

        // Then
        post(stranger, ENDINGS, own).then().statusCode(422).body("violations.rule", contains("something-to-end"));
        post(stranger, ENDINGS, ending(incident)).then().statusCode(422).body("violations.rule", contains("own-bank"));
        post(DPO, ENDINGS, own).then().statusCode(422).body("violations.field", contains("bankOrg"));

        // When
        Response proposed = post(BK, ENDINGS, own);
        proposed.then().statusCode(201).body("act", equalTo("REVOKE"));
        String path = ENDINGS + proposed.path("id");

        // Then
        get(stranger, path).then().statusCode(404);
        decide(stranger, path, "approve", 0).then().statusCode(404);
        decide(CC, path, "approve", 0).then().statusCode(422);
        decide(BKA, path, "approve", 0).then().statusCode(200).body("ended", equalTo(1));
        get(holder(incident, 0), RECORDS + keep).then().body("state", equalTo("REVOKED"));
    }

    @Test
    void shouldEndNothingThatWasDeclinedOrGivenAtAnotherTime() {
        Incident incident = new Incident(1);
        String keep = given(incident, 0);
        Map<String, Object> before = new HashMap<>(ending(incident));
        before.put("givenTo", "2020-01-01T00:00:00Z");
        post(CC, ENDINGS, before).then().statusCode(422).body("violations.rule", contains("something-to-end"));

        String path = ENDINGS + post(CC, ENDINGS, ending(incident)).path("id");
        decide(DPO, path, "decline", 0).then().statusCode(200).body("state", equalTo("DECLINED"));
        decide(DPO, path, "approve", 1).then().statusCode(409);

        get(CO, RECORDS + keep).then().body("state", equalTo("GIVEN"));
        get(CO, ENDINGS + "?incidentId=" + incident.id).then().body("items", hasSize(1));
        get(TestIssuer.officer("co-2", "CO", "UBND-19435", "19435"), ENDINGS + "?incidentId=" + incident.id)
                .then()
                .body("items", empty());
    }

    private static String given(Incident incident, int number) {
        String keep = keepOf(incident, number);
        answer(holder(incident, number), keep, true, "ONLINE");
        return keep;
    }

    private static Response decide(String token, String path, String event, int version) {
        return post(token, path + "/" + event, Map.of("version", version));
    }
}
