package org.dongthuan.bankintegration;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.dongthuan.bankintegration.Scene.callback;
import static org.dongthuan.bankintegration.Scene.closed;
import static org.dongthuan.bankintegration.Scene.send;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.dongthuan.platform.sql.Sql;
import org.dongthuan.testing.EventExamples;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.Topics;
import org.junit.jupiter.api.Test;

/** What went out under one order on one day is told as one, however many accounts it was. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(BankWorld.class)
class DispatchTest {

    private static final String TOPIC = "bank-integration.closure-dispatch.events";

    TestBank bank;

    @Inject
    Sql sql;

    @Inject
    ObjectMapper json;

    @Inject
    MovableClock clock;

    @Test
    void shouldTellOnceThatAnOrderWentOutAndWhenTheBankHadAnsweredAllOfIt() throws Exception {
        // Given
        Scene scene = new Scene();
        String first = scene.row(Scene.newCitizenId(), 0);
        String second = scene.row(Scene.newCitizenId(), 0);
        scene.prepared().asked().decidedToClose();

        // When
        String order = scene.ordered();
        scene.awaitState(first, "SENT");
        scene.awaitState(second, "SENT");
        send(callback(requestId(first), 1, "ACKNOWLEDGED")).then().statusCode(202);
        send(callback(requestId(first), 2, "REJECTED", "code", "BALANCE_NOT_ZERO"))
                .then()
                .statusCode(202);
        assertEquals(List.of("sent"), words(told(order, "sent")), "the second one is not acknowledged");
        send(callback(requestId(second), 1, "ACKNOWLEDGED")).then().statusCode(202);
        List<ConsumerRecord<String, String>> acknowledged = told(order, "acknowledged");
        bank.bookSays(second, "CLOSED");
        send(closed(requestId(second), 2)).then().statusCode(202);
        List<ConsumerRecord<String, String>> all = told(order, "answered");

        // Then
        assertEquals(List.of("sent", "acknowledged"), words(acknowledged));
        assertEquals(List.of("sent", "acknowledged", "answered"), words(all));
        for (ConsumerRecord<String, String> one : all) {
            assertEquals(List.of(), EventExamples.faults("closure-dispatch/moved.v1", one.value()));
        }
        JsonNode sent = json.readTree(all.getFirst().value());
        assertEquals(scene.incident.toString(), sent.path("incidentId").asText());
        assertEquals(
                stored(
                        "select min(at) as at from account_transition t where t.event = 'send'"
                                + " and t.account_id in (select account_id from bank_order_item where order_id = ?)",
                        order),
                Instant.parse(sent.path("at").asText()),
                "it counts from the first request that went out");
        assertEquals(
                stored(
                        "select max(at) as at from account_transition t where t.to_state = 'CLOSED_REPORTED'"
                                + " and t.account_id in (select account_id from bank_order_item where order_id = ?)",
                        order),
                Instant.parse(json.readTree(all.getLast().value()).path("at").asText()),
                "it was answered when the bank's last word came, not when a timer looked");
    }

    @Test
    void shouldTellAgainWhatWentOutOnTheSameDayAfterAllWasAnswered() {
        // Given
        Scene scene = new Scene();
        String holder = Scene.newCitizenId();
        String number = scene.row(holder, 140_000);
        scene.prepared().asked().decidedToClose();
        String order = scene.ordered();
        scene.awaitState(number, "SENT");
        send(callback(requestId(number), 1, "REJECTED", "code", "BALANCE_NOT_ZERO"));
        told(order, "answered");

        // When
        remedy(scene, Scene.CO, number, "start-remedy", Map.of());
        remedy(scene, scene.citizen(holder), number, "remedied", Map.of("payout", Map.of("method", "CASH")));
        scene.awaitState(number, "SENT");

        // Then
        List<String> words = words(
                Topics.readUntil(TOPIC, records -> of(order, records).size() >= 4, Duration.ofSeconds(20)).stream()
                        .filter(one -> one.value().contains(order))
                        .toList());
        assertEquals(List.of("sent", "acknowledged", "answered", "sent"), words);
        assertFalse(sql.one(
                        "select answered_at is not null as answered from closure_dispatch where order_id = ?",
                        row -> row.flag("answered"),
                        UUID.fromString(order))
                .orElseThrow());
    }

    @Test
    void shouldTellEverybodyHowManyWereInTimeAndNeverOfAFew() {
        // Given: six closures of one day, of which the bank acknowledges all, answers five in time and one two weeks
        // later
        Scene scene = new Scene();
        for (int i = 0; i < 6; i++) {
            scene.row(Scene.newCitizenId(), 0);
        }
        String code = "SV23-" + scene.incident.toString().substring(0, 8);
        List<String> numbers = scene.rows.stream()
                .map(row -> (String) row.get("accountNumber"))
                .toList();
        incident(scene, "reported", code);
        scene.prepared().asked().decidedToClose().ordered();
        numbers.forEach(number -> scene.awaitState(number, "SENT"));
        String day = org.dongthuan.platform.time.Vietnam.dayOf(clock.instant()).toString();
        timeliness(code).then().statusCode(404);
        incident(scene, "confirmed", code);
        await().until(() -> timeliness(code).statusCode() == 200);
        timeliness(code)
                .then()
                .body("days[0].sentOn", equalTo(day))
                .body("days[0].sent", equalTo(6))
                .body("days[0].acknowledged.inTime", equalTo(0))
                .body("days[0].acknowledged.over", equalTo(false));

        // When
        numbers.forEach(number ->
                send(callback(requestId(number), 1, "ACKNOWLEDGED")).then().statusCode(202));
        numbers.subList(1, 6)
                .forEach(number -> send(closed(requestId(number), 2)).then().statusCode(202));
        clock.advance(Duration.ofDays(14));
        send(closed(requestId(numbers.getFirst()), 2)).then().statusCode(202);

        // Then: one late closure could be told from five of six, so neither is shown
        timeliness(code)
                .then()
                .body("days[0].acknowledged.inTime", equalTo(6))
                .body("days[0].answered.over", equalTo(true))
                .body("days[0].answered.inTime", nullValue());
    }

    @Test
    void shouldTellNobodyOfADayWithFewerThanFive() {
        Scene scene = new Scene();
        String number = scene.row(Scene.newCitizenId(), 0);
        String code = "SV23-" + scene.incident.toString().substring(0, 8);
        incident(scene, "confirmed", code);
        scene.prepared().asked().decidedToClose().ordered();
        scene.awaitState(number, "SENT");
        await().until(() -> timeliness(code).statusCode() == 200);
        timeliness(code).then().body("fewerThan", equalTo(5)).body("days", equalTo(List.of()));
    }

    /** Without a token, as the public page asks. */
    private static Response timeliness(String code) {
        return given().get("/api/v1/public/bank-timeliness/" + code);
    }

    private static void incident(Scene scene, String state, String code) {
        Topics.send(
                "case-tracking.incident.events",
                scene.incident.toString(),
                "incident." + state + ".v1",
                Scene.text(Map.of(
                        "incidentId",
                        scene.incident,
                        "code",
                        code,
                        "windowFrom",
                        "2023-08-08T00:00:00Z",
                        "windowTo",
                        "2023-08-09T04:15:00Z",
                        "placeCode",
                        "19432",
                        "at",
                        "2023-08-09T09:00:00Z")));
    }

    private static void remedy(Scene scene, String token, String number, String what, Map<String, Object> with) {
        Map<String, Object> body = new java.util.HashMap<>(with);
        Map<String, Object> account = scene.account(number);
        body.put("version", account.get("version"));
        Scene.post(token, "/api/v1/accounts/" + account.get("id") + "/" + what, body)
                .then()
                .statusCode(200);
    }

    /** All that was told of the order, once the word is among it. */
    private static List<ConsumerRecord<String, String>> told(String order, String word) {
        return of(
                order,
                Topics.readUntil(TOPIC, records -> words(of(order, records)).contains(word), Duration.ofSeconds(20)));
    }

    private static List<ConsumerRecord<String, String>> of(String order, List<ConsumerRecord<String, String>> all) {
        return all.stream().filter(one -> one.value().contains(order)).toList();
    }

    private static List<String> words(List<ConsumerRecord<String, String>> records) {
        return records.stream()
                .map(one -> new String(one.headers().lastHeader("ce_type").value()))
                .map(type -> type.split("\\.")[1])
                .toList();
    }

    private Instant stored(String query, String order) {
        return sql.one(query, row -> row.instant("at"), UUID.fromString(order)).orElseThrow();
    }

    private String requestId(String number) {
        return bank.askedAbout(number).getLast().body().path("requestId").asText();
    }
}
