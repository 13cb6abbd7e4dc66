package org.dongthuan.notification;

import static io.restassured.RestAssured.given;
import static org.dongthuan.notification.Desk.*;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.dongthuan.testing.EventExamples;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.TestIssuer;
import org.dongthuan.testing.Topics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Through a real database, broker and SMS centre. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(SmsParts.class)
class MessageLifecycleTest {

    @Inject
    TestClock clock;

    @AfterEach
    void reset() {
        clock.set(TestClock.NOON);
        outage(false);
        System.clearProperty("test.intake.down");
    }

    @Test
    void shouldDeliverAResultOnceHoweverOftenItsEventComes() {
        // Given
        Someone who = someone("MOBILE");
        behaviour(who.phone(), "{\"outcome\":\"DELIVRD\",\"delayMillis\":1,\"duplicateReceipts\":2}");

        // When: the event is replayed, under the same id and under another
        String payload = "{\"caseId\":\"%s\",\"code\":\"%s\",\"personId\":\"%s\",\"result\":\"CLOSED\",\"at\":\"%s\"}"
                .formatted(who.caseId(), who.code(), who.personId(), TestClock.NOON);
        String id = UUID.randomUUID().toString();
        for (String eventId : List.of(id, id, UUID.randomUUID().toString())) {
            Topics.send("case-tracking.case.events", who.caseId().toString(), "case.result-ready.v1", payload, eventId);
        }
        awaitState(who, "DELIVERED");

        // Then
        Someone later = someone("MOBILE");
        result(later, "KEPT");
        awaitState(later, "DELIVERED");
        assertEquals(
                List.of("Ho so " + who.code() + ": tai khoan mo khong dong y da DONG. Hoi dap 1900 0000."),
                textsOn(who.phone()));
        assertEquals(List.of("message.submitted.v1", "message.delivered.v1"), eventsUntil(who, "message.delivered.v1"));
        given().auth()
                .oauth2(CO)
                .get("/api/v1/messages?caseId=" + who.caseId())
                .then()
                .body("items.size()", equalTo(1));
    }

    @Test
    void shouldComeToTheDeskWhenUndeliverableAndBeSentAgainToTheCorrectedNumber() {
        // Given
        Someone who = someone("MOBILE");
        behaviour(who.phone(), "{\"outcome\":\"UNDELIV\",\"delayMillis\":1}");
        result(who, "CLOSED");
        awaitState(who, "FALLBACK");
        assertEquals("UNDELIVERABLE", message(who).get("failure"));

        // When
        String corrected = who.phone().replace("84900", "84911");
        phone(who, corrected, "MOBILE");
        Topics.send(
                "intake.person.events",
                who.personId().toString(),
                "person.contact-corrected.v1",
                "{\"personId\":\"" + who.personId() + "\"}");
        await(() -> message(who).containsKey("contactCorrectedAt"));
        act(CO, who, "retry", null).then().statusCode(200).body("attempt", equalTo(2));

        // Then
        awaitState(who, "DELIVERED");
        assertEquals(List.of(), textsOn(who.phone()));
        assertEquals(1, textsOn(corrected).size());
        assertEquals(
                List.of("message.submitted.v1", "message.failed.v1", "message.submitted.v1", "message.delivered.v1"),
                eventsUntil(who, "message.delivered.v1"));
    }

    @Test
    void shouldComeToTheDeskAtOnceForALandlineAndEndWithALetter() {
        // Given
        Someone who = someone("LANDLINE");
        result(who, "NOT_FOUND");
        awaitState(who, "FALLBACK");

        // Then
        act(CO, who, "exhaust", null).then().statusCode(422).body("violations.field", contains("reasonCode"));
        act(CO, who, "letter-done", null)
                .then()
                .statusCode(200)
                .body("state", equalTo("CONFIRMED"))
                .body("channel", equalTo("LETTER"))
                .body("actions", empty());
        act(CO, who, "retry", null).then().statusCode(409);
        assertEquals(List.of("message.failed.v1", "message.confirmed.v1"), eventsUntil(who, "message.confirmed.v1"));
        assertEquals(List.of(), textsOn(who.phone()));
    }

    @Test
    void shouldLetPeopleSleepExceptForSignInCodes() {
        // Given: half past ten in the evening
        clock.set(Instant.parse("2023-08-24T15:30:00Z"));
        Someone who = someone("MOBILE");
        result(who, "CLOSED");
        awaitState(who, "DEFERRED");
        assertEquals("2023-08-25T00:00:00Z", message(who).get("dueAt"));
        Someone awake = someone("MOBILE");

        // When
        signIn(awake, Instant.parse("2023-08-24T15:40:00Z"));

        // Then
        await(() -> textsOn(awake.phone()).size() == 1);
        assertTrue(textsOn(awake.phone()).getFirst().startsWith("Ma dang nhap 482913, dung truoc 22:40."));
        assertEquals(List.of(), textsOn(who.phone()));

        // When: morning
        clock.set(Instant.parse("2023-08-25T00:00:00Z"));

        // Then
        awaitState(who, "DELIVERED");
        assertEquals(1, textsOn(who.phone()).size());
    }

    @Test
    void shouldLetPeopleAbroadSleepByTheirOwnClock() {
        // Given: noon in Vietnam is late in the evening in either zone of the number
        Someone who = someone("MOBILE");
        abroad(who, "\"America/Boise\",\"America/Los_Angeles\"");
        Someone here = someone("MOBILE");

        // When
        result(who, "CLOSED");
        awaitState(who, "DEFERRED");
        result(here, "CLOSED");
        awaitState(here, "DELIVERED");
        signIn(who, TestClock.NOON.plusSeconds(600));

        // Then: the code alone, and the result when it is seven in both
        await(() -> textsOn(who.phone()).size() == 1);
        assertEquals("2023-08-24T14:00:00Z", message(who).get("dueAt"));
        clock.set(Instant.parse("2023-08-24T14:00:00Z"));
        awaitState(who, "DELIVERED");
        assertEquals(2, textsOn(who.phone()).size());
    }

    @Test
    void shouldHoldATextWhoseTurnComesAfterTheQuietHoursBegan() throws InterruptedException {
        // Given: it is claimed a minute before ten, and intake takes its time to tell the number
        clock.set(Instant.parse("2023-08-24T14:59:00Z"));
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch answered = new CountDownLatch(1);
        System.getProperties().put("test.intake.gate", new CountDownLatch[] {asked, answered});
        Someone who = someone("MOBILE");
        result(who, "CLOSED");
        assertTrue(asked.await(30, TimeUnit.SECONDS));

        // When
        clock.set(Instant.parse("2023-08-24T15:30:00Z"));
        answered.countDown();

        // Then
        awaitState(who, "DEFERRED");
        assertEquals(List.of(), textsOn(who.phone()));
        clock.set(Instant.parse("2023-08-25T00:00:00Z"));
        awaitState(who, "DELIVERED");
        assertEquals(1, textsOn(who.phone()).size());
    }

    @Test
    void shouldLoseNothingWhenTheCentreOrIntakeIsAway() {
        // Given
        outage(true);
        System.setProperty("test.intake.down", "true");
        Someone who = someone("MOBILE");
        result(who, "CLOSED");
        awaitState(who, "QUEUED");

        // When: the centre comes back before intake does
        outage(false);
        Someone other = someone("LANDLINE");
        result(other, "CLOSED");
        await(() -> List.of("QUEUED", "SUBMITTING").contains(message(other).getOrDefault("state", "")));
        System.clearProperty("test.intake.down");

        // Then
        awaitState(who, "DELIVERED");
        awaitState(other, "FALLBACK");
        assertEquals(1, textsOn(who.phone()).size());
    }

    @Test
    void shouldGoToTheDeskWithoutReceiptAfterTwoDaysAndStillTakeALateProof() {
        // Given
        Someone who = someone("MOBILE");
        behaviour(who.phone(), "{\"outcome\":\"DELIVRD\",\"delayMillis\":4000}");
        result(who, "CLOSED");
        awaitState(who, "SUBMITTED");

        // When
        clock.set(TestClock.NOON.plus(Duration.ofHours(49)));

        // Then
        awaitState(who, "FALLBACK");
        assertEquals("UNKNOWN", message(who).get("failure"));
        awaitState(who, "DELIVERED");
    }

    @Test
    void shouldAskAHolderOfTwoAccountsOnceAnAttemptAndGiveUpWithoutTheDesk() {
        // Given
        Someone who = someone("MOBILE");
        behaviour(who.phone(), "{\"outcome\":\"EXPIRED\",\"delayMillis\":1}");

        // When
        decision(who, 1);
        decision(who, 1);
        awaitState(who, "EXHAUSTED");
        behaviour(who.phone(), "{\"outcome\":\"DELIVRD\",\"delayMillis\":1}");
        decision(who, 2);

        // Then
        awaitState(who, "DELIVERED");
        given().auth()
                .oauth2(CO)
                .get("/api/v1/messages?caseId=" + who.caseId())
                .then()
                .body("items.state", contains("DELIVERED", "EXHAUSTED"));
        assertEquals(1, textsOn(who.phone()).size());
    }

    @Test
    void shouldTellOnceOfEachEndOfAConsentAndNothingWhenItIsOver() {
        // Given: told twice
        Someone who = someone("MOBILE");
        UUID record = UUID.randomUUID();
        consentEnds(who, record, "2023-09-04");
        consentEnds(who, record, "2023-09-04");
        awaitState(who, "DELIVERED");

        // When: renewed, and over before anybody was told; renewed again
        consentEnds(who, record, "2023-08-23");
        awaitState(who, "EXHAUSTED");
        consentEnds(who, record, "2024-09-04");
        awaitState(who, "DELIVERED");

        // Then
        String text = "Ho so " + who.code() + ": dong y giu tai khoan het han %s, sau do tai khoan se dong."
                + " Muon giu tiep, den UBND hoac goi 1900 0000.";
        assertEquals(List.of(text.formatted("04/09/2023"), text.formatted("04/09/2024")), textsOn(who.phone()));
    }

    @Test
    void shouldLeaveTheEndOfAConsentToTheDeskWhenNoTextArrives() {
        Someone who = someone("LANDLINE");
        consentEnds(who, UUID.randomUUID(), "2023-09-04");
        awaitState(who, "FALLBACK");
        String id = (String) message(who).get("id");
        given().auth()
                .oauth2(CO)
                .get("/api/v1/messages/" + id + "/call-script")
                .then()
                .statusCode(200)
                .body("items[0].lines[1]", containsString("đến hết ngày 04/09/2023"));
        given().auth()
                .oauth2(CO)
                .get("/api/v1/letters/" + id)
                .then()
                .statusCode(200)
                .contentType("application/pdf");
    }

    private static void consentEnds(Someone who, UUID record, String lastDay) {
        ObjectNode event = ((ObjectNode) EventExamples.tree("consent-record/expiring.v1"))
                .put("recordId", record.toString())
                .put("caseId", who.caseId().toString())
                .put("personId", who.personId().toString())
                .put("code", who.code())
                .put("validUntil", lastDay);
        Topics.send("consent.record.events", record.toString(), "consent-record.expiring.v1", event.toString());
    }

    @Test
    void shouldShowMessagesOnlyToTheDeskOfThePersonsCommune() {
        Someone who = someone("LANDLINE");
        result(who, "OUT_OF_WINDOW");
        awaitState(who, "FALLBACK");
        String path = "/api/v1/messages/" + message(who).get("id");
        String elsewhere = TestIssuer.officer("co-2", "CO", "UBND-19435", "19435");
        get(elsewhere, path, 404);
        given().auth()
                .oauth2(elsewhere)
                .get("/api/v1/messages?caseId=" + who.caseId())
                .then()
                .body("items", empty());
        act(elsewhere, who, "letter-done", null).then().statusCode(404);
        String chair = TestIssuer.officer("cc-1", "CC", "UBND-19432", "19432");
        get(chair, path, 200);
        act(chair, who, "letter-done", null).then().statusCode(403);
        get(TestIssuer.officer("cp-1", "CP", "CA-19432", "19432"), path, 403);
        get(TestIssuer.officer("po-1", "PO", "BD-SH"), path, 403);
        get(TestIssuer.provincial("sb-1", "SB", "NHNN-45", "45"), path, 403);
    }

    private static void get(String token, String path, int status) {
        given().auth().oauth2(token).get(path).then().statusCode(status);
    }

    private static void signIn(Someone who, Instant expiresAt) {
        Topics.send(
                "intake.person.events",
                who.personId().toString(),
                "sign-in-code.requested.v1",
                "{\"challengeId\":\"%s\",\"personId\":\"%s\",\"expiresAt\":\"%s\"}"
                        .formatted(UUID.randomUUID(), who.personId(), expiresAt));
    }

    private static void decision(Someone who, int attempt) {
        UUID account = UUID.randomUUID();
        Topics.send(
                "bank-integration.account.events",
                who.caseId().toString(),
                "account.decision-requested.v1",
                "{\"accountId\":\"%s\",\"caseId\":\"%s\",\"personId\":\"%s\",\"code\":\"%s\",\"attempt\":%d}"
                        .formatted(account, who.caseId(), who.personId(), who.code(), attempt));
    }
}
