package org.dongthuan.notification.webhook;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dongthuan.notification.SmsParts;
import org.dongthuan.notification.TestClock;
import org.dongthuan.notification.feed.Happenings;
import org.dongthuan.notification.partner.Partners;
import org.dongthuan.notification.partner.Partners.Someone;
import org.dongthuan.testing.RealParts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Receivers that fail, each in another way. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(SmsParts.class)
class WebhookFaultTest {

    private static final String[] TYPES = {"incident.reported.v1", "incident.confirmed.v1", "incident.contained.v1"};

    @Inject
    TestClock clock;

    private final Receiver receiver = new Receiver();
    private final Happenings here = new Happenings();
    private Someone bank;
    private String endpoint;

    @BeforeEach
    void register() {
        clock.set(TestClock.NOON);
        bank = Partners.registered("BK", "INCIDENT");
        endpoint = Webhooks.made(bank, receiver.url(), TYPES).path("id");
    }

    @AfterEach
    void close() {
        receiver.close();
        clock.set(TestClock.NOON);
    }

    @Test
    void shouldTryAgainUntilItIsTaken() {
        // Given
        receiver.answer(500);
        here.incident("reported", bank);
        Map<String, Object> waiting = Webhooks.awaitDelivery(bank, endpoint, "WAITING", "HTTP_ERROR");
        assertEquals(500, waiting.get("status"));
        Webhooks.get(bank, "/" + endpoint).then().body("failingSince", notNullValue());

        // When
        receiver.answer(204);
        clock.set(TestClock.NOON.plusSeconds(30));

        // Then
        Map<String, Object> taken = Webhooks.awaitDelivery(bank, endpoint, "DELIVERED", "TAKEN");
        assertEquals(2, taken.get("attempts"));
        List<Receiver.Got> got = receiver.got();
        assertEquals(got.get(0).header("webhook-id"), got.get(1).header("webhook-id"));
        Webhooks.get(bank, "/" + endpoint + "/deliveries/" + taken.get("id"))
                .then()
                .body("attempts.outcome", contains("HTTP_ERROR", "TAKEN"))
                .body("attempts.status", contains(500, 204));
        Webhooks.get(bank, "/" + endpoint).then().body("failingSince", nullValue());
    }

    @Test
    void shouldWaitAsLongAsTheOtherSideAsks() {
        // Given
        receiver.answer(503, "Retry-After", "3600");

        // When
        here.incident("reported", bank);

        // Then
        Map<String, Object> waiting = Webhooks.awaitDelivery(bank, endpoint, "WAITING", "HTTP_ERROR");
        assertTrue(Instant.parse((String) waiting.get("dueAt")).isAfter(TestClock.NOON.plusSeconds(3599)));
    }

    @Test
    void shouldSendNothingMoreToWhatIsGone() {
        // Given
        receiver.answer(410);

        // When
        here.incident("reported", bank);

        // Then
        Webhooks.awaitState(bank, endpoint, "DISABLED");
        Webhooks.awaitDelivery(bank, endpoint, "FAILED", "GONE");
        Webhooks.asAdministrator("?partnerId=" + bank.id())
                .then()
                .body("items[0].state", equalTo("DISABLED"))
                .body("items[0].reason", equalTo("gone"));
        here.incident("confirmed", bank);
        Happenings.typesOnce(bank, 2);
        assertEquals(1, Webhooks.deliveries(bank, endpoint).size());
        Webhooks.post(bank, "/" + endpoint + "/replay", Map.of("after", 0))
                .then()
                .statusCode(409)
                .body("code", equalTo("wrong-state"));

        // And once more when its partner wants it again
        receiver.answer(204);
        Webhooks.post(bank, "/" + endpoint + "/enable", Map.of("version", 1))
                .then()
                .statusCode(200)
                .body("reason", nullValue());
        Webhooks.post(bank, "/" + endpoint + "/replay", Map.of("after", 1))
                .then()
                .statusCode(202);
        Webhooks.awaitDelivery(bank, endpoint, "DELIVERED", "TAKEN");
    }

    @Test
    void shouldFollowNoRedirect() {
        // Given
        try (Receiver inside = new Receiver()) {
            receiver.answer(302, "Location", "http://127.0.0.1:" + inside.port() + "/admin");

            // When
            here.incident("reported", bank);

            // Then
            Map<String, Object> waiting = Webhooks.awaitDelivery(bank, endpoint, "WAITING", "REDIRECT");
            assertEquals(302, waiting.get("status"));
            assertEquals(List.of(), inside.got());
        }
    }

    @Test
    void shouldHoldUpNobodyElseForOneThatNeverAnswers() {
        // Given: all attempts that one endpoint may have are under way, and more wait
        receiver.keepSilent();
        here.incident("reported", bank);
        here.incident("confirmed", bank);
        here.incident("contained", bank);
        receiver.awaitGot(3);
        try (Receiver quick = new Receiver()) {
            Someone post = Partners.registered("PO", "INCIDENT");
            Webhooks.made(post, quick.url(), "incident.verifying.v1");

            // When
            here.incident("verifying", bank, post);

            // Then
            quick.awaitGot(1);
            assertEquals(
                    Set.of("SENDING"),
                    Webhooks.deliveries(bank, endpoint).stream()
                            .map(one -> one.get("state"))
                            .collect(Collectors.toSet()));
        }
        Webhooks.awaitDelivery(bank, endpoint, "WAITING", "TIMEOUT");
    }

    @Test
    void shouldDisableWhatFailsForDaysAndShowIt() {
        // Given
        receiver.answer(500);
        here.incident("reported", bank);
        Webhooks.awaitDelivery(bank, endpoint, "WAITING", "HTTP_ERROR");

        // When
        clock.set(TestClock.NOON.plus(Duration.ofDays(6)));

        // Then
        Webhooks.awaitState(bank, endpoint, "DISABLED");
        Webhooks.asAdministrator("?partnerId=" + bank.id())
                .then()
                .body("items[0].reason", equalTo("failing"))
                .body("items[0].failingSince", notNullValue());
    }

    @Test
    void shouldSayThatNobodyListens() {
        // Given
        receiver.close();

        // When
        here.incident("reported", bank);

        // Then
        Webhooks.awaitDelivery(bank, endpoint, "WAITING", "NO_CONNECTION");
    }

    @Test
    void shouldRefuseOldVersionsOthersEndpointsAndEventsThePartnerMayNotHave() {
        Someone other = Partners.registered("BK", "INCIDENT");
        Webhooks.post(bank, "/" + endpoint + "/disable", Map.of("version", 3))
                .then()
                .statusCode(409)
                .body("code", equalTo("stale-version"));
        Webhooks.get(other, "/" + endpoint).then().statusCode(404);
        Webhooks.post(other, "/" + endpoint + "/disable", Map.of("version", 0))
                .then()
                .statusCode(404);
        Webhooks.get(bank, "/" + endpoint + "/deliveries/" + UUID.randomUUID())
                .then()
                .statusCode(404);
        for (String type : List.of("account.sent.v1", "message.delivered.v1", "anything")) {
            Webhooks.create(bank, receiver.url(), type)
                    .then()
                    .statusCode(422)
                    .body("violations.rule", contains("event-types"));
        }
    }
}
