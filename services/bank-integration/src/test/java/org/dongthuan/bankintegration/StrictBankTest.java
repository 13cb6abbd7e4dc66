package org.dongthuan.bankintegration;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dongthuan.bankintegration.TestBank.Asked;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.TestIssuer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A bank with mutual TLS, office hours and a limit of requests a second: what cannot go now waits, and nothing is lost. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(BankWorld.class)
class StrictBankTest {

    private static final int PER_SECOND = 10;
    private static final String ADM = TestIssuer.officer("adm-1", "ADM", "DT-OPS");

    TestBank bank;

    @Inject
    MovableClock clock;

    @BeforeEach
    void untilItOpens() {
        Object until = line().get("until");
        if (until != null) {
            clock.advance(Duration.between(clock.instant(), Instant.parse((String) until))
                    .plusMinutes(1));
        }
        assertEquals("UP", line().get("state"));
    }

    @AfterEach
    void letUsIn() {
        bank.strict().demand(Certificates.OURS);
        await().until(() -> !"AWAY".equals(line().get("state")));
    }

    @Test
    void shouldLetNobodyInWithoutACertificate() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(bank.strict().url() + "/bank/v1/status-report?limit=1"))
                .build();
        assertEquals(200, shown(Certificates.OURS).send(request, discarding()).statusCode());
        assertThrows(IOException.class, () -> shown(null).send(request, discarding()));
        assertThrows(IOException.class, () -> shown(Certificates.STRANGER).send(request, discarding()));
    }

    /** Somebody who shows this certificate; null for none. */
    private static HttpClient shown(String certificate) {
        return HttpClient.newBuilder()
                .sslContext(Certificates.context(certificate, Certificates.BANK))
                .build();
    }

    private static HttpResponse.BodyHandler<Void> discarding() {
        return HttpResponse.BodyHandlers.discarding();
    }

    @Test
    void shouldWaitWhileTheBankDoesNotTakeOurCertificateAndLoseNothing() {
        // Given
        Scene scene = new Scene().atTheStrictBank();
        List<String> numbers = rows(scene, 6);
        scene.prepared().asked().decidedToClose();
        bank.strict().demand(Certificates.STRANGER);

        // When
        String order = scene.ordered();
        await().until(() -> "AWAY".equals(line().get("state")));

        // Then
        assertEquals("bank-unreachable", line().get("reason"));
        assertEquals(numbers.size(), ((Map<?, ?>) line().get("queued")).get("closures"));
        numbers.forEach(number -> assertEquals("READY", scene.state(number)));
        numbers.forEach(number -> assertEquals(List.of(), bank.strict().askedAbout(number)));
        bank.strict().demand(Certificates.OURS);
        numbers.forEach(number -> scene.awaitState(number, "SENT"));
        await().until(() -> "DONE".equals(order(order, "state")));
        numbers.forEach(
                number -> assertEquals(1, bank.strict().askedAbout(number).size()));
    }

    @Test
    void shouldKeepToTheRequestsASecondTheBankWants() {
        // Given
        Scene scene = new Scene().atTheStrictBank();
        List<String> numbers = rows(scene, 4 * PER_SECOND);
        scene.prepared().asked().decidedToClose();

        // When
        scene.ordered();
        numbers.forEach(number -> scene.awaitState(number, "SENT"));

        // Then: what was saved up while it was quiet and what one second gives, and never more
        List<Instant> at = numbers.stream()
                .flatMap(number -> bank.strict().askedAbout(number).stream())
                .map(Asked::at)
                .sorted()
                .toList();
        assertEquals(numbers.size(), at.size());
        for (int i = 0; i + 2 * PER_SECOND < at.size(); i++) {
            Duration took = Duration.between(at.get(i), at.get(i + 2 * PER_SECOND));
            assertTrue(took.toMillis() > 900, (2 * PER_SECOND + 1) + " requests within " + took);
        }
    }

    @Test
    void shouldSendNothingAfterHoursAndEverythingAtOpening() {
        // Given: Friday or not, it closes at five
        Scene scene = new Scene().atTheStrictBank();
        List<String> numbers = rows(scene, 3);
        scene.prepared().asked().decidedToClose();
        clock.advance(Duration.ofHours(10));
        assertEquals("OUT_OF_HOURS", line().get("state"));

        // When
        String order = scene.ordered();
        await().until(() -> "bank-out-of-hours".equals(order(order, "waitingFor")));

        // Then
        Instant opening = Instant.parse((String) line().get("until"));
        assertTrue(opening.isAfter(clock.instant()));
        numbers.forEach(number -> assertEquals("READY", scene.state(number)));
        numbers.forEach(number -> assertEquals(List.of(), bank.strict().askedAbout(number)));
        clock.advance(Duration.between(clock.instant(), opening).minusMinutes(5));
        await().during(Duration.ofSeconds(6))
                .atMost(Duration.ofSeconds(8))
                .until(() -> numbers.stream().allMatch(number -> "READY".equals(scene.state(number))));
        clock.advance(Duration.ofMinutes(6));
        numbers.forEach(number -> scene.awaitState(number, "SENT"));
        numbers.forEach(
                number -> assertEquals(1, bank.strict().askedAbout(number).size()));
    }

    private static List<String> rows(Scene scene, int count) {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            numbers.add(scene.row(Scene.newCitizenId(), 0));
        }
        return numbers;
    }

    private static Map<String, Object> line() {
        return given().auth().oauth2(ADM).get("/api/v1/banks").path("items.find { it.org == 'NH-SN' }");
    }

    private static String order(String id, String field) {
        return given().auth()
                .oauth2(Scene.CO)
                .get("/api/v1/closure-orders/" + id)
                .path(field);
    }
}
