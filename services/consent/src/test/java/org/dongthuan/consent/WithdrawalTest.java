package org.dongthuan.consent;

import static org.dongthuan.consent.Incident.*;
import static org.dongthuan.consent.Keeps.*;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.TestIssuer;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class WithdrawalTest {

    @Test
    void shouldTakeBackAConsentOnceAndConfirmItsEffectAtTheBankOnce() {
        // Given
        Incident incident = new Incident(1);
        UUID account = incident.accounts.getFirst();
        String holder = holder(incident, 0);
        String keep = keepOf(incident, 0);
        answer(holder, keep, true, "ONLINE");
        agree(keep, "PROVEN");

        // When
        withdraw(holder, keep, 2, "SIGNATURE").then().statusCode(422).body("violations.field", contains("channel"));
        withdraw(CO, keep, 2, "ONLINE").then().statusCode(422);
        withdraw(holder, keep, 1, "ONLINE").then().statusCode(409).body("code", equalTo("stale-version"));
        withdraw(holder, keep, 2, "ONLINE").then().statusCode(200).body("state", equalTo("WITHDRAWN"));

        // Then
        withdraw(holder, keep, 3, "ONLINE").then().statusCode(409).body("code", equalTo("wrong-state"));
        get(holder, RECORDS + keep).then().body("state", equalTo("WITHDRAWN")).body("effectAt", nullValue());
        assertEquals(
                List.of(
                        "keep-consent.requested.v1",
                        "keep-consent.given.v1",
                        "keep-consent.proven.v1",
                        "consent-record.withdrawn.v1"),
                eventsUntil("consent.record.events", account, "consent-record.withdrawn.v1"));

        // When: the bank's events of it, each more than once and with other ids
        for (int i = 0; i < 2; i++) {
            incident.account("ready", account, "\"from\":\"KEPT\"");
            incident.account("verified", account, "");
        }
        incident.account("listed", UUID.randomUUID(), "\"bankOrg\":\"NH-TG\"");
        await(() -> get(CO, RECORDS + keep).path("effectAt") != null
                && incident.claims(CO, "").size() == 2);

        // Then
        get(CO, RECORDS + keep + "/revisions")
                .then()
                .body("intact", equalTo(true))
                .body("items.event", contains("REQUEST", "GIVE", "VERIFY", "WITHDRAW", "CONFIRM_EFFECT"))
                .body("items[3].method", equalTo("ONLINE"))
                .body("items[4].from", equalTo("WITHDRAWN"))
                .body("items[4].to", equalTo("WITHDRAWN"));
    }

    @Test
    void shouldTakeBackOnPaperWhatNobodyHasVerifiedYet() {
        Incident incident = new Incident(1);
        String keep = keepOf(incident, 0);
        answer(holder(incident, 0), keep, true, "ONLINE");
        withdraw(CO, keep, 1, "FINGERPRINT").then().statusCode(200).body("state", equalTo("WITHDRAWN"));
        post(CO, KEEPS + keep + "/verdict", verdict(2, "PROVEN")).then().statusCode(409);

        // When: the holder changes their mind again
        String next = keepAgain(incident);

        // Then: another record, and the first one keeps its end
        get(CO, RECORDS + next).then().body("state", equalTo("REQUESTED"));
        get(CO, RECORDS + keep).then().body("state", equalTo("WITHDRAWN"));
    }

    @Test
    void shouldTakeBackNothingThatIsNotTheirsOrWasNotGiven() {
        Incident incident = new Incident(2);
        String asked = keepOf(incident, 0);
        String other = TestIssuer.citizen(
                UUID.randomUUID().toString(), UUID.randomUUID().toString());
        withdraw(other, asked, 0, "ONLINE").then().statusCode(404);
        withdraw(TestIssuer.officer("co-2", "CO", "UBND-19435", "19435"), asked, 0, "SIGNATURE")
                .then()
                .statusCode(404);
        withdraw(holder(incident, 0), asked, 0, "ONLINE").then().statusCode(409).body("code", equalTo("wrong-state"));

        // When: given, then the account went to somebody else
        answer(holder(incident, 0), asked, true, "ONLINE");
        UUID next = UUID.randomUUID();
        incident.caseEvent(
                "split", incident.firstCase, """
                "newCaseId":"%s","newCode":"TV23-000001-9","newPersonId":"%s","accountIds":["%s"],\
                "at":"2099-01-01T03:00:00Z\"""".formatted(UUID.randomUUID(), next, incident.accounts.getFirst()));
        String token = TestIssuer.citizen(next.toString(), UUID.randomUUID().toString());
        await(() -> !get(token, KEEPS).<List<?>>path("items").isEmpty());
        int version = get(CO, KEEPS + asked).path("version");

        // Then
        withdraw(token, asked, version, "ONLINE").then().statusCode(404);
    }

    @Test
    void shouldTakeBackTheConsentOfAHolderWhoDecidedAtTheBankToCloseAKeptAccount() {
        // Given
        Incident incident = new Incident(1);
        String keep = keepOf(incident, 0);
        answer(holder(incident, 0), keep, true, "ONLINE");
        agree(keep, "PROVEN");

        // When
        incident.account("ready", incident.accounts.getFirst(), "\"from\":\"KEPT\"");

        // Then
        await(() -> "WITHDRAWN".equals(get(CO, RECORDS + keep).path("state")));
        get(CO, RECORDS + keep + "/revisions")
                .then()
                .body("intact", equalTo(true))
                .body("items[3].reasonCode", equalTo("DECIDED_TO_CLOSE"))
                .body("items[3].role", equalTo("SYS"));
        get(CO, KEEPS + keep).then().body("state", equalTo("WITHDRAWN"));
    }

    private static String keepAgain(Incident incident) {
        UUID account = incident.accounts.getFirst();
        incident.account("keep-requested", account, "");
        String of = KEEPS + "?state=REQUESTED&accountId=" + account;
        await(() -> !get(CO, of).<List<?>>path("items").isEmpty());
        return get(CO, of).path("items[0].id");
    }
}
