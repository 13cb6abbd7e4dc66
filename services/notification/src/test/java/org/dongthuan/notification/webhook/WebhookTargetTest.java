package org.dongthuan.notification.webhook;

import static org.hamcrest.Matchers.contains;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.dongthuan.notification.SmsParts;
import org.dongthuan.notification.TestClock;
import org.dongthuan.notification.feed.Happenings;
import org.dongthuan.notification.partner.Partners;
import org.dongthuan.notification.partner.Partners.Someone;
import org.dongthuan.testing.RealParts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where no webhook goes, whatever a partner or its name server says. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(SmsParts.class)
class WebhookTargetTest {

    private static final String PUBLIC = "93.184.216.34";
    private static final String TYPE = "incident.reported.v1";

    @Inject
    TestClock clock;

    @Inject
    TestNames names;

    private final Receiver receiver = new Receiver();
    private final Happenings here = new Happenings();
    private Someone bank;

    @BeforeEach
    void register() {
        clock.set(TestClock.NOON);
        bank = Partners.registered("BK", "INCIDENT");
    }

    @AfterEach
    void close() {
        receiver.close();
    }

    @ParameterizedTest
    @CsvSource({
        "https://127.0.0.1/, public-address",
        "https://2130706433/, public-address",
        "https://10.1.2.3/, public-address",
        "https://169.254.169.254/latest, public-address",
        "https://100.64.0.1/, public-address",
        "https://[::1]/, public-address",
        "https://[::ffff:10.0.0.1]/, public-address",
        "https://[fd00::1]/, public-address",
        "https://[64:ff9b::7f00:1]/, public-address",
        "https://inside.example/, public-address",
        "https://nowhere.invalid/, known-name",
        "http://outside.example/, https-only",
        "ftp://outside.example/, https-only",
        "gopher://localhost/, https-only",
        "https://me:secret@outside.example/, web-address",
        "https://outside.example/#top, web-address",
        "https:outside.example, web-address",
        "/hooks, web-address",
        "https://outside.example:25/, web-port"
    })
    void shouldRefuseAddressesToWhichNothingIsSent(String url, String rule) {
        names.say("inside.example", "192.168.7.7");
        names.say("outside.example", PUBLIC);
        Webhooks.create(bank, url, TYPE)
                .then()
                .statusCode(422)
                .body("violations.field", contains("url"))
                .body("violations.rule", contains(rule));
    }

    @Test
    void shouldLookAgainAtEveryAttempt() {
        // Given: a name that was public when the endpoint was made
        names.say("rebind.example", PUBLIC, "127.0.0.1");
        String url = "https://rebind.example:" + receiver.port() + "/";
        String endpoint = Webhooks.made(bank, url, TYPE).path("id");

        // When
        here.incident("reported", bank);

        // Then
        Webhooks.awaitDelivery(bank, endpoint, "WAITING", "ADDRESS_REFUSED");
        assertEquals(List.of(), receiver.got());
    }

    @Test
    void shouldConnectToTheAddressThatWasLookedAt() {
        // Given: a name that only our name server knows, once
        names.say("pinned.example", "127.0.0.1");
        String url = "http://pinned.example:" + receiver.port() + "/";
        String endpoint = Webhooks.made(bank, url, TYPE).path("id");
        names.say("pinned.example", "127.0.0.1", "127.0.0.99");

        // When
        here.incident("reported", bank);

        // Then
        Webhooks.awaitDelivery(bank, endpoint, "DELIVERED", "TAKEN");
        assertEquals(1, names.lookups());
        assertEquals(
                "pinned.example:" + receiver.port(), receiver.got().getFirst().header("host"));
    }

    @Test
    void shouldSendNothingWhereNoKnownAuthorityProvesTheName() throws Exception {
        // Given
        try (SelfSigned impostor = new SelfSigned()) {
            String endpoint = Webhooks.made(bank, "https://localhost:" + impostor.port() + "/", TYPE)
                    .path("id");

            // When
            here.incident("reported", bank);

            // Then
            Webhooks.awaitDelivery(bank, endpoint, "WAITING", "TLS_FAILED");
            assertEquals(0, impostor.requests());
        }
    }
}
