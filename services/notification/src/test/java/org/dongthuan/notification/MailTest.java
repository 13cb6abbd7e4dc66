package org.dongthuan.notification;

import static org.dongthuan.notification.Desk.*;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dongthuan.platform.sql.Sql;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.Topics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** People whom no text reaches, told through a real mail server that now and then makes trouble. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(SmsParts.class)
class MailTest {

    @Inject
    TestClock clock;

    @Inject
    Sql sql;

    @AfterEach
    void reset() {
        clock.set(TestClock.NOON);
        System.clearProperty("test.mail.down");
        outage(false);
    }

    @Test
    void shouldTellAPersonWithoutAMobileByMailAndComeToTheDeskWithoutProof() throws Exception {
        // Given
        Someone who = withAddress("LANDLINE", "");

        // When
        result(who, "CLOSED");
        awaitState(who, "SUBMITTED");

        // Then
        assertEquals("EMAIL", message(who).get("channel"));
        MimeMessage mail = mail(address(who, "")).getFirst();
        assertEquals("Hồ sơ " + who.code() + ": tài khoản đã đóng", mail.getSubject());
        assertEquals("tin@dongthuan.example", mail.getFrom()[0].toString());
        assertEquals("auto-generated", mail.getHeader("Auto-Submitted", null));
        assertTrue(mail.getMessageID().matches("<[0-9a-f-]{36}\\.1@dongthuan\\.example>"), mail.getMessageID());
        MimeMultipart both = (MimeMultipart) mail.getContent();
        assertTrue(both.getContentType().startsWith("multipart/alternative"), both.getContentType());
        assertEquals("text/plain; charset=UTF-8", both.getBodyPart(0).getContentType());
        assertTrue(both.getBodyPart(0).getContent().toString().contains("không đồng ý, theo hồ sơ " + who.code()));
        assertEquals("text/html; charset=UTF-8", both.getBodyPart(1).getContentType());
        assertTrue(both.getBodyPart(1).getContent().toString().contains("<p>Tài khoản mở khi Ông/Bà"));
        assertEquals(List.of(), textsOn(who.phone()));

        // When: nobody can tell whether it was read
        clock.set(TestClock.NOON.plus(Duration.ofHours(49)));
        awaitState(who, "FALLBACK");

        // Then
        assertEquals("UNKNOWN", message(who).get("failure"));
        assertEquals(List.of("message.submitted.v1", "message.failed.v1"), eventsUntil(who, "message.failed.v1"));
    }

    @Test
    void shouldTextWhereAMobileIsKnownAndMailWhenTheDeskChoosesIt() throws Exception {
        // Given
        Someone who = withAddress("MOBILE", "");
        behaviour(who.phone(), "{\"outcome\":\"UNDELIV\",\"delayMillis\":1}");
        result(who, "KEPT");
        awaitState(who, "FALLBACK");
        assertEquals("SMS", message(who).get("channel"));
        assertEquals(List.of(), mail(address(who, "")));

        // When
        act(CO, who, "retry-by-email", null).then().statusCode(200);

        // Then
        awaitState(who, "SUBMITTED");
        assertEquals("EMAIL", message(who).get("channel"));
        assertTrue(mail(address(who, "")).getFirst().getMessageID().contains(".2@"));
    }

    @Test
    void shouldComeToTheDeskWhenTheServerRefusesThePersonOrNoAddressIsKnown() {
        // Given
        Someone refused = withAddress("NONE", "refused.");
        Someone unknown = someone("LANDLINE");

        // When
        result(refused, "CLOSED");
        result(unknown, "CLOSED");
        awaitState(refused, "FALLBACK");
        awaitState(unknown, "FALLBACK");

        // Then
        assertEquals("REJECTED", message(refused).get("failure"));
        assertEquals("SMS", message(unknown).get("channel"));
        RestAssured.given()
                .auth()
                .oauth2(CO)
                .get("/api/v1/messages/" + message(unknown).get("id"))
                .then()
                .body("actions", hasItem("retry-by-email"));
        act(CO, unknown, "retry-by-email", null).then().statusCode(200);
        awaitState(unknown, "FALLBACK");
        assertEquals("UNDELIVERABLE", message(unknown).get("failure"));
    }

    @Test
    void shouldOfferAgainLaterWhatTheServerDidNotTakeAndGoOnMeanwhile() {
        // Given
        Someone later = withAddress("LANDLINE", "later-once.");
        result(later, "CLOSED");
        await(() -> !due(later).isBefore(TestClock.NOON.plus(Duration.ofMinutes(5))));

        // When
        Someone other = withAddress("LANDLINE", "");
        result(other, "CLOSED");
        awaitState(other, "SUBMITTED");

        // Then
        assertEquals("QUEUED", message(later).get("state"));
        clock.set(due(later));
        awaitState(later, "SUBMITTED");
        assertEquals(1, mail(address(later, "later-once.")).size());
    }

    @Test
    void shouldComeToTheDeskWhenTheServerNeverTakesIt() {
        // Given: at two, so that none of the waits ends in the night
        clock.set(TestClock.NOON.plus(Duration.ofHours(2)));
        Someone who = withAddress("LANDLINE", "later.");
        result(who, "CLOSED");

        // When
        for (String wait : List.of("PT5M", "PT15M", "PT1H", "PT4H", "PT12H", "PT24H")) {
            Instant due = clock.instant().plus(Duration.parse(wait)).minusSeconds(60);
            await(() -> due(who).isAfter(due) && "QUEUED".equals(message(who).get("state")));
            clock.set(due(who));
        }

        // Then
        awaitState(who, "FALLBACK");
        assertEquals("REJECTED", message(who).get("failure"));
    }

    @Test
    void shouldKeepMailWhileTheServerIsAwayAndTextMeanwhile() {
        // Given
        System.setProperty("test.mail.down", "true");
        Someone who = withAddress("LANDLINE", "");
        result(who, "CLOSED");
        await(() -> "EMAIL".equals(message(who).get("channel")));

        // When
        Someone texted = someone("MOBILE");
        result(texted, "CLOSED");
        awaitState(texted, "DELIVERED");
        assertTrue(List.of("QUEUED", "SUBMITTING").contains(message(who).get("state")));
        System.clearProperty("test.mail.down");

        // Then
        awaitState(who, "SUBMITTED");
        assertEquals(1, mail(address(who, "")).size());
    }

    @Test
    void shouldMailWhileNoTextCanGo() {
        // Given
        outage(true);
        Someone texted = someone("MOBILE");
        Someone mailed = withAddress("LANDLINE", "");

        // When
        result(texted, "CLOSED");
        result(mailed, "CLOSED");

        // Then
        awaitState(mailed, "SUBMITTED");
        assertEquals(1, mail(address(mailed, "")).size());
        await(() -> waitsForLine(texted));
        assertEquals("QUEUED", message(texted).get("state"));
        assertEquals("SMS", message(texted).get("channel"));
        outage(false);
        awaitState(texted, "DELIVERED");
    }

    @Test
    void shouldNotSendAgainWhatMayHaveBeenTaken() {
        // Given: the server takes the mail, and its answer is lost
        Someone who = withAddress("LANDLINE", "silent.");
        result(who, "CLOSED");
        await(() -> mail(address(who, "silent.")).size() == 1);
        Someone after = withAddress("LANDLINE", "");
        result(after, "CLOSED");
        awaitState(after, "SUBMITTED");
        assertEquals("SUBMITTING", message(who).get("state"));

        // When: its claim runs out
        QuarkusTransaction.requiringNew()
                .run(() -> sql.run("update message set lease_until = now() where id = ?", UUID.fromString((String)
                        message(who).get("id"))));
        awaitState(who, "FALLBACK");

        // Then
        assertEquals("UNKNOWN", message(who).get("failure"));
        assertEquals(1, mail(address(who, "silent.")).size());
    }

    @Test
    void shouldNeverMailAOneTimeCode() {
        // Given
        Someone who = withAddress("LANDLINE", "");

        // When
        Topics.send(
                "intake.person.events",
                who.personId().toString(),
                "sign-in-code.requested.v1",
                "{\"challengeId\":\"%s\",\"personId\":\"%s\",\"expiresAt\":\"%s\"}"
                        .formatted(UUID.randomUUID(), who.personId(), TestClock.NOON.plusSeconds(600)));

        // Then
        await(() -> RestAssured.given()
                .auth()
                .oauth2(CO)
                .get("/api/v1/messages?purpose=SIGN_IN_CODE&state=EXHAUSTED&limit=100")
                .then()
                .extract()
                .<List<String>>path("items.personId")
                .contains(who.personId().toString()));
        assertEquals(List.of(), mail(address(who, "")));
    }

    @Test
    void shouldLetNothingBreakOutOfAHeader() {
        // Given: data that intake would never give, and a code that no service makes
        Someone who = someone("LANDLINE");
        email(who, "a@example.com\\r\\nBcc: victim." + who.caseId() + "@example.com", "LANDLINE");
        Someone coded = withAddress("LANDLINE", "");

        // When
        result(who, "CLOSED");
        Topics.send(
                "case-tracking.case.events",
                coded.caseId().toString(),
                "case.result-ready.v1",
                "{\"caseId\":\"%s\",\"code\":\"LB23\\r\\nBcc: victim.%s@example.com\",\"personId\":\"%s\",\"result\":\"CLOSED\",\"at\":\"%s\"}"
                        .formatted(coded.caseId(), who.caseId(), coded.personId(), TestClock.NOON));

        // Then
        awaitState(who, "FALLBACK");
        awaitState(coded, "FALLBACK");
        assertEquals("REJECTED", message(coded).get("failure"));
        assertEquals(List.of(), mail("victim." + who.caseId() + "@example.com"));
        assertEquals(List.of(), mail(address(coded, "")));
        assertFalse(mail("a@example.com").iterator().hasNext());
    }

    private boolean waitsForLine(Someone who) {
        return QuarkusTransaction.requiringNew()
                .call(() -> sql.one(
                                "select waits_for_line from message where case_id = ?",
                                row -> row.flag("waits_for_line"),
                                who.caseId())
                        .orElse(false));
    }

    /** Long past while the message is not there. */
    private static Instant due(Someone who) {
        return Instant.parse((String) message(who).getOrDefault("dueAt", "2000-01-01T00:00:00Z"));
    }

    private static Someone withAddress(String kind, String trouble) {
        Someone who = someone(kind);
        email(who, address(who, trouble), kind);
        return who;
    }

    private static String address(Someone who, String trouble) {
        return trouble + who.phone() + "@example.com";
    }

    private static List<MimeMessage> mail(String address) {
        List<String> whole = RestAssured.given()
                .urlEncodingEnabled(false)
                .get(System.getProperty("test.mail") + address)
                .path("$");
        return whole.stream().map(MailTest::parsed).toList();
    }

    private static MimeMessage parsed(String whole) {
        try {
            return new MimeMessage(null, new ByteArrayInputStream(whole.getBytes(StandardCharsets.US_ASCII)));
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
