package org.dongthuan.notification;

import static io.restassured.RestAssured.given;
import static org.dongthuan.notification.Desk.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dongthuan.notification.message.app.QueueMessage;
import org.dongthuan.notification.message.domain.NewMessage;
import org.dongthuan.notification.message.domain.Purpose;
import org.dongthuan.notification.message.store.SendingStore;
import org.dongthuan.notification.message.store.SendingStore.Receipt;
import org.dongthuan.platform.sql.Sql;
import org.dongthuan.testing.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A text with tone marks takes two parts; the phone of the SMS centre puts them together by itself. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(SmsParts.class)
class LongTextTest {

    @Inject
    TestClock clock;

    @Inject
    QueueMessage queue;

    @Inject
    SendingStore store;

    @Inject
    Sql sql;

    @BeforeEach
    void noon() {
        clock.set(TestClock.NOON);
    }

    @Test
    void shouldArriveAsOneTextWithItsToneMarks() {
        Someone who = someone("MOBILE");
        marked(who);
        awaitState(who, "DELIVERED");
        assertEquals(
                List.of("Hồ sơ " + who.code()
                        + ": Ông/Bà còn hạn chọn đóng hoặc giữ tài khoản. Xin đến UBND xã hoặc gọi 1900 0000."),
                textsOn(who.phone()));
        List<Integer> parts = given().get(System.getProperty("test.sms") + "/inbox/" + who.phone())
                .path("items.receivedParts");
        assertEquals(List.of(2), parts);
    }

    @Test
    void shouldBeDeliveredOnlyWhenEachPartIs() {
        // Given: a phone that never answers
        Someone who = someone("MOBILE");
        behaviour(who.phone(), "{\"outcome\":\"SILENT\"}");
        marked(who);
        awaitState(who, "SUBMITTED");
        List<String> ids = QuarkusTransaction.requiringNew()
                .call(() -> sql.list(
                        "select smsc_id from submission where message_id = ? order by part",
                        row -> row.text("smsc_id"),
                        UUID.fromString((String) message(who).get("id"))));
        assertEquals(2, ids.size());

        // When
        receipt(ids.getLast(), "DELIVRD");

        // Then: half a text is none
        assertEquals("SUBMITTED", message(who).get("state"));

        // When
        receipt(ids.getFirst(), "DELIVRD");

        // Then
        awaitState(who, "DELIVERED");
    }

    @Test
    void shouldFailWhenOnePartDoes() {
        Someone who = someone("MOBILE");
        behaviour(who.phone(), "{\"outcome\":\"SILENT\"}");
        marked(who);
        awaitState(who, "SUBMITTED");
        String second = QuarkusTransaction.requiringNew()
                .call(() -> sql.one(
                                "select smsc_id from submission where message_id = ? and part = 2",
                                row -> row.text("smsc_id"),
                                UUID.fromString((String) message(who).get("id")))
                        .orElseThrow());
        receipt(second, "UNDELIV");
        awaitState(who, "EXHAUSTED"); // no result: nobody calls for it
    }

    private void marked(Someone who) {
        QuarkusTransaction.requiringNew()
                .run(() -> queue.queue(new NewMessage(
                        Purpose.CAMPAIGN,
                        UUID.randomUUID(),
                        "",
                        who.personId(),
                        who.caseId(),
                        who.code(),
                        "CAMPAIGN_DECISION_MARKED",
                        null)));
    }

    /** Returns when it has been acted on. */
    private void receipt(String smscId, String stat) {
        QuarkusTransaction.requiringNew()
                .run(() -> store.receipts(List.of(new Receipt(smscId, stat, Instant.parse("2023-08-24T05:00:00Z")))));
        await(() -> QuarkusTransaction.requiringNew()
                .call(() -> sql.one(
                                        "select count(*) as n from sms_receipt where smsc_id = ? and applied_at is not null",
                                        row -> row.number("n"),
                                        smscId)
                                .orElse(0L)
                        == 1));
    }
}
