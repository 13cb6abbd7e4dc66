package org.dongthuan.notification.webhook;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.dongthuan.notification.SmsParts;
import org.dongthuan.notification.TestClock;
import org.dongthuan.notification.feed.Happenings;
import org.dongthuan.notification.partner.Partners;
import org.dongthuan.notification.partner.Partners.Someone;
import org.dongthuan.notification.webhook.Receiver.Got;
import org.dongthuan.platform.sql.Sql;
import org.dongthuan.testing.RealParts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Webhooks that arrive: what stands in them, who signed, and what is sent again. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(SmsParts.class)
class WebhookTest {

    private static final String[] TYPES = {"incident.reported.v1", "incident.confirmed.v1", "incident.contained.v1"};

    @Inject
    TestClock clock;

    @Inject
    Sql sql;

    @Inject
    WebhookHousekeeping housekeeping;

    private final Receiver receiver = new Receiver();
    private final Happenings here = new Happenings();
    private Someone bank;

    @BeforeEach
    void register() {
        clock.set(TestClock.NOON);
        bank = Partners.registered("BK", "INCIDENT", "CASE");
    }

    @AfterEach
    void close() {
        receiver.close();
        clock.set(TestClock.NOON);
    }

    @Test
    void shouldSendWhatTheSpecificationsOwnLibraryVerifies() {
        // Given
        Response made = Webhooks.made(bank, receiver.url() + "?of=us", TYPES);

        // When
        String event = here.incident("reported", bank);
        here.opened();

        // Then
        Got got = receiver.awaitGot(1).getFirst();
        assertTrue(got.isSignedWith(made.path("secret")));
        assertFalse(got.isSignedWith("whsec_" + "A".repeat(43) + "="));
        assertEquals(event, got.header("webhook-id"));
        assertEquals("/hooks?of=us", got.path());
        JsonPath body = JsonPath.from(got.body());
        assertEquals(event, body.getString("id"));
        assertEquals("incident.reported.v1", body.getString("type"));
        assertEquals(body.getString("time"), body.getString("timestamp"));
        assertEquals(Map.of("incidentId", here.incident.toString()), body.getMap("data"));
        assertEquals(Happenings.read(bank, 0).<Object>path("items[0]"), body.getMap(""), "the same as in the feed");
        Map<String, Object> delivery = Webhooks.awaitDelivery(bank, made.path("id"), "DELIVERED", "TAKEN");
        assertEquals(204, delivery.get("status"));
        Happenings.typesOnce(bank, 2);
        assertEquals(1, receiver.got().size(), "only what the endpoint asked for");
    }

    @Test
    void shouldShowTheSecretOnlyWhenItIsMade() {
        String id = Webhooks.made(bank, receiver.url(), TYPES)
                .then()
                .body("secret", startsWith("whsec_"))
                .extract()
                .path("id");
        Webhooks.get(bank, "/" + id).then().statusCode(200).body("secret", nullValue());
        Webhooks.get(bank, "").then().statusCode(200).body("items[0].secret", nullValue());
        Webhooks.asAdministrator("?partnerId=" + bank.id())
                .then()
                .statusCode(200)
                .body("items.id", contains(id))
                .body("items[0].secret", nullValue());
    }

    @Test
    void shouldSignWithBothSecretsWhileOneReplacesTheOther() {
        // Given
        Response made = Webhooks.made(bank, receiver.url(), TYPES);
        String id = made.path("id");
        String former = made.path("secret");

        // When
        String fresh = Webhooks.post(bank, "/" + id + "/rotate", Map.of("version", 0))
                .then()
                .statusCode(200)
                .extract()
                .path("secret");
        here.incident("reported", bank);
        Got during = receiver.awaitGot(1).getFirst();
        clock.set(TestClock.NOON.plus(Duration.ofHours(25)));
        here.incident("confirmed", bank);
        Got after = receiver.awaitGot(2).get(1);

        // Then
        assertTrue(during.isSignedWith(former) && during.isSignedWith(fresh));
        assertTrue(after.isSignedWith(fresh));
        assertFalse(after.isSignedWith(former));
    }

    @Test
    void shouldSendAgainWithTheSameIdAfterACrashBetweenSendingAndStoring() {
        // Given
        String id = Webhooks.made(bank, receiver.url(), TYPES).path("id");
        here.incident("reported", bank);
        String delivery =
                (String) Webhooks.awaitDelivery(bank, id, "DELIVERED", "TAKEN").get("id");

        // When: as a process leaves it that sent, and ended
        QuarkusTransaction.requiringNew().run(() -> {
            sql.run("delete from webhook_attempt where delivery_id = cast(? as uuid)", delivery);
            sql.run(
                    "update webhook_delivery set state = 'SENDING', finished_at = null,"
                            + " lease_until = now() - interval '1 s' where id = cast(? as uuid)",
                    delivery);
        });

        // Then
        List<Got> got = receiver.awaitGot(2);
        assertEquals(got.get(0).header("webhook-id"), got.get(1).header("webhook-id"));
        Webhooks.awaitDelivery(bank, id, "DELIVERED", "TAKEN");
        Webhooks.get(bank, "/" + id + "/deliveries/" + delivery)
                .then()
                .statusCode(200)
                .body("attempts.outcome", contains("LOST", "TAKEN"));
    }

    @Test
    void shouldSendOneAgainOrAllFromAPositionOnWhenAsked() {
        // Given
        String id = Webhooks.made(bank, receiver.url(), TYPES).path("id");
        here.incident("reported", bank);
        here.incident("confirmed", bank);
        receiver.awaitGot(2);
        String newest =
                (String) Webhooks.awaitDelivery(bank, id, "DELIVERED", "TAKEN").get("id");

        // When
        Webhooks.post(bank, "/" + id + "/deliveries/" + newest + "/replay", Map.of())
                .then()
                .statusCode(202);
        receiver.awaitGot(3);
        Webhooks.awaitDelivery(bank, id, "DELIVERED", "TAKEN");
        Webhooks.post(bank, "/" + id + "/replay", Map.of("after", 0))
                .then()
                .statusCode(202)
                .body("deliveries", equalTo(2))
                .body("last", equalTo(2))
                .body("more", equalTo(false));

        // Then
        List<String> ids = receiver.awaitGot(5).stream()
                .map(got -> got.header("webhook-id"))
                .toList();
        assertEquals(2, ids.stream().distinct().count());
        assertEquals(2, Webhooks.deliveries(bank, id).size());
    }

    @Test
    void shouldHoldBackWhatIsDueToASuspendedPartner() {
        // Given
        Someone post = Partners.registered("PO", "INCIDENT");
        String id = Webhooks.made(bank, receiver.url(), TYPES).path("id");
        Partners.step(bank.id(), "suspend", Map.of("version", 0, "reasonCode", "KEY_LEAKED"))
                .then()
                .statusCode(200);

        // When
        here.incident("reported", bank, post);
        Happenings.typesOnce(post, 1);
        Webhooks.asAdministrator("/" + id + "/deliveries").then().body("items.state", contains("WAITING"));
        assertEquals(List.of(), receiver.got());
        Partners.step(bank.id(), "resume", Map.of("version", 1)).then().statusCode(200);

        // Then
        receiver.awaitGot(1);
    }

    @Test
    void shouldWithholdWhatThePartnerMayNoLongerSee() {
        // Given
        receiver.answer(500);
        String id = Webhooks.made(bank, receiver.url(), TYPES).path("id");
        Someone post = Partners.registered("PO", "INCIDENT");
        here.incident("reported", bank, post);
        Webhooks.awaitDelivery(bank, id, "WAITING", "HTTP_ERROR");

        // When
        here.incident("confirmed", post);
        Happenings.typesOnce(post, 2);
        clock.set(TestClock.NOON.plus(Duration.ofMinutes(1)));

        // Then
        Webhooks.awaitDelivery(bank, id, "WITHHELD", "HTTP_ERROR");
        assertEquals(1, receiver.got().size());
    }

    @Test
    void shouldForgetTheLogAsOldAsTheFeedIsKept() {
        // Given
        String id = Webhooks.made(bank, receiver.url(), TYPES).path("id");
        here.incident("reported", bank);
        Webhooks.awaitDelivery(bank, id, "DELIVERED", "TAKEN");

        // When
        clock.set(TestClock.NOON.plus(Duration.ofDays(91)));
        housekeeping.forget();

        // Then
        assertEquals(List.of(), Webhooks.deliveries(bank, id));
    }
}
