package org.dongthuan.consent;

import static org.dongthuan.consent.Incident.*;
import static org.dongthuan.consent.Keeps.*;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dongthuan.consent.keep.KeepRepository;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.TestIssuer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Consents that hold until a day: told of before, renewed, or over at the midnight after. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ConsentEndTest {

    @Inject
    TestClock clock;

    @Inject
    KeepRepository keeps;

    @BeforeEach
    @AfterEach
    void noon() {
        clock.set(TestClock.NOON);
    }

    @Test
    void shouldRemindOnceRenewOnceAndEndOnceAtTheMidnightAfterTheLastDay() {
        // Given: kept until the end of September
        Incident incident = new Incident(1);
        UUID account = incident.accounts.getFirst();
        String holder = holder(incident, 0);
        String keep = keepOf(incident, 0);
        say(holder, keep, "answer", 0, "2023-08-11", "given", true)
                .then()
                .statusCode(422)
                .body("violations.rule", contains("in-future"));
        say(holder, keep, "answer", 0, "2023-09-30", "given", false)
                .then()
                .statusCode(422)
                .body("violations.rule", contains("only-with-yes"));
        say(holder, keep, "answer", 0, "2023-09-30", "given", true)
                .then()
                .statusCode(200)
                .body("validUntil", equalTo("2023-09-30"));
        agree(keep, "PROVEN");

        // When: fourteen days before
        clock.set(Instant.parse("2023-09-16T02:00:00Z"));
        eventsUntil("consent.record.events", account, "consent-record.expiring.v1");
        assertEquals(false, toRemind("2023-09-30").contains(UUID.fromString(keep)), "once of each end");
        renew(TestIssuer.citizen(UUID.randomUUID().toString(), UUID.randomUUID().toString()), keep, 2, "2023-12-31")
                .then()
                .statusCode(404);
        renew(holder, keep, 2, "2023-09-16").then().statusCode(422).body("violations.rule", contains("in-future"));
        say(CO, keep, "renew", 2, "2023-12-31", "channel", "ONLINE").then().statusCode(422);
        renew(holder, keep, 2, "2023-12-31")
                .then()
                .statusCode(200)
                .body("state", equalTo("PROVEN"))
                .body("validUntil", equalTo("2023-12-31"));

        assertEquals(true, toRemind("2023-12-31").contains(UUID.fromString(keep)), "of another end again");

        // Then: not twice, and the receipt says so
        renew(holder, keep, 2, "2023-12-31").then().statusCode(409).body("code", equalTo("stale-version"));
        get(holder, RECORDS + keep)
                .then()
                .body("state", equalTo("RENEWED"))
                .body("dpvState", equalTo("dpv:RenewedConsentGiven"))
                .body("validUntil", equalTo("2023-12-31"));
        get(holder, RECORDS + keep + "/receipt")
                .then()
                .statusCode(200)
                .body("profile.validUntil", equalTo("2023-12-31"))
                .body("profile.endedAt", nullValue())
                .body("services[0].purposes[0].termination", containsString("2023-12-31"));

        // When: the last second of the last day is over
        clock.set(Instant.parse("2023-12-31T17:00:00Z"));

        // Then: whether or not the timer has come, nothing is renewed any more, and it comes once
        int version = get(CO, KEEPS + keep).path("version");
        renew(holder, keep, version, "2024-12-31").then().statusCode(409);
        assertEquals(
                List.of(
                        "keep-consent.requested.v1",
                        "keep-consent.given.v1",
                        "keep-consent.proven.v1",
                        "consent-record.expiring.v1",
                        "consent-record.renewed.v1",
                        "consent-record.expired.v1"),
                eventsUntil("consent.record.events", account, "consent-record.expired.v1"));
        incident.account("ready", account, "\"from\":\"KEPT\"");
        incident.account("verified", account, "");
        incident.account("verified", account, "");
        await(() -> get(CO, RECORDS + keep).path("effectAt") != null);
        get(CO, KEEPS + keep).then().body("state", equalTo("EXPIRED"));
        get(CO, RECORDS + keep + "/revisions")
                .then()
                .body("intact", equalTo(true))
                .body("items.event", contains("REQUEST", "GIVE", "VERIFY", "RENEW", "EXPIRE", "CONFIRM_EFFECT"))
                .body("items[1].validUntil", equalTo("2023-09-30"))
                .body("items[4].effectiveAt", equalTo("2023-12-31T17:00:00Z"))
                .body("items[4].role", equalTo("SYS"));
        withdraw(holder, keep, version + 1, "ONLINE").then().statusCode(409);
    }

    @Test
    void shouldEndNothingThatIsJustBeingRenewedNorWhatHasNoEnd() {
        // Given: one until tomorrow, renewed on paper; one without end
        Incident incident = new Incident(2);
        String keep = keepOf(incident, 0);
        say(holder(incident, 0), keep, "answer", 0, "2023-08-12", "given", true)
                .then()
                .statusCode(200);
        String endless = keepOf(incident, 1);
        answer(holder(incident, 1), endless, true, "ONLINE");

        // Then: whoever holds it is left alone, and does not wait
        LocalDate later = LocalDate.of(2023, 8, 13);
        QuarkusTransaction.requiringNew().run(() -> {
            keeps.hold(List.of(UUID.fromString(keep)));
            List<UUID> found = QuarkusTransaction.requiringNew().call(() -> keeps.over(later, 1000));
            assertEquals(false, found.contains(UUID.fromString(keep)));
        });
        List<UUID> over = QuarkusTransaction.requiringNew().call(() -> keeps.over(later, 1000));
        assertEquals(true, over.contains(UUID.fromString(keep)));

        // When
        say(CO, keep, "renew", 1, null, "channel", "FINGERPRINT")
                .then()
                .statusCode(200)
                .body("state", equalTo("GIVEN"))
                .body("validUntil", nullValue());

        // Then
        clock.set(Instant.parse("2033-01-01T02:00:00Z"));
        assertEquals(
                List.of(),
                QuarkusTransaction.requiringNew()
                        .call(() -> keeps.over(LocalDate.of(2999, 1, 1), 1000).stream()
                                .filter(id -> id.toString().equals(keep)
                                        || id.toString().equals(endless))
                                .toList()));
        get(CO, RECORDS + keep).then().body("state", equalTo("RENEWED")).body("validUntil", nullValue());
        get(CO, RECORDS + endless).then().body("state", equalTo("GIVEN"));
    }

    private List<UUID> toRemind(String end) {
        LocalDate day = LocalDate.parse(end);
        return QuarkusTransaction.requiringNew().call(() -> keeps.ending(day, day, 1000));
    }

    private static Response renew(String holder, String keep, int version, String until) {
        return say(holder, keep, "renew", version, until, "channel", "ONLINE");
    }

    /** @param until null for none */
    private static Response say(
            String token, String keep, String event, int version, String until, String field, Object value) {
        Map<String, Object> body = new HashMap<>(Map.of("version", version, "channel", "ONLINE"));
        body.put(field, value);
        if (until != null) {
            body.put("validUntil", until);
        }
        return post(token, KEEPS + keep + "/" + event, body);
    }
}
