package org.dongthuan.notification;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.dongthuan.testing.TestIssuer;
import org.dongthuan.testing.Topics;

/** What tests tell, ask and look at. */
final class Desk {

    static final String CO = TestIssuer.officer("co-1", "CO", "UBND-19432", "19432");
    private static final AtomicInteger NUMBER = new AtomicInteger(100);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Desk() {}

    /** A person with a case and a phone of their own. */
    record Someone(UUID personId, UUID caseId, String code, String phone) {}

    static Someone someone(String kind) {
        int number = NUMBER.incrementAndGet();
        Someone who =
                new Someone(UUID.randomUUID(), UUID.randomUUID(), "LB23-000" + number + "-0", "84900000" + number);
        phone(who, who.phone(), kind);
        Topics.send(
                "intake.person.events",
                who.personId().toString(),
                "person.listed.v1",
                "{\"personId\":\"%s\",\"placeCode\":\"19432\"}".formatted(who.personId()));
        return who;
    }

    static void phone(Someone who, String phone, String kind) {
        System.setProperty(
                "contact." + who.personId(),
                "{\"phone\":\"+%s\",\"kind\":\"%s\",\"language\":\"vi\",\"shared\":false,\"oneTimeCode\":\"482913\"}"
                        .formatted(phone, kind));
    }

    /** As intake would answer for a number abroad. @param zones JSON strings, separated by commas */
    static void abroad(Someone who, String zones) {
        System.setProperty(
                "contact." + who.personId(),
                "{\"phone\":\"+%s\",\"kind\":\"MOBILE\",\"zones\":[%s],\"language\":\"vi\",\"shared\":false,\"oneTimeCode\":\"482913\"}"
                        .formatted(who.phone(), zones));
    }

    /** As intake would answer when an e-mail address is known too. */
    static void email(Someone who, String address, String kind) {
        System.setProperty(
                "contact." + who.personId(),
                "{\"phone\":\"+%s\",\"email\":\"%s\",\"kind\":\"%s\",\"language\":\"vi\",\"shared\":false,\"oneTimeCode\":\"482913\"}"
                        .formatted(who.phone(), address, kind));
    }

    static String result(Someone who, String result) {
        String payload = "{\"caseId\":\"%s\",\"code\":\"%s\",\"personId\":\"%s\",\"result\":\"%s\",\"at\":\"%s\"}"
                .formatted(who.caseId(), who.code(), who.personId(), result, TestClock.NOON);
        return Topics.send("case-tracking.case.events", who.caseId().toString(), "case.result-ready.v1", payload);
    }

    static void awaitState(Someone who, String state) {
        await(() -> state.equals(message(who).get("state")));
    }

    static Map<String, Object> message(Someone who) {
        List<Map<String, Object>> items = given().auth()
                .oauth2(CO)
                .get("/api/v1/messages?caseId=" + who.caseId())
                .path("items");
        return items == null || items.isEmpty() ? Map.of() : items.getFirst();
    }

    static Response act(String token, Someone who, String event, String reason) {
        Map<String, Object> message = message(who);
        Map<String, Object> body = reason == null
                ? Map.of("version", message.get("version"))
                : Map.of("version", message.get("version"), "reasonCode", reason);
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/messages/" + message.get("id") + "/" + event);
    }

    static List<String> textsOn(String phone) {
        return given().get(System.getProperty("test.sms") + "/inbox/" + phone).path("items.text");
    }

    static void behaviour(String phone, String json) {
        given().body(json)
                .put(System.getProperty("test.sms") + "/behaviours/" + phone)
                .then()
                .statusCode(204);
    }

    static void outage(boolean down) {
        given().body("{\"down\":" + down + "}")
                .put(System.getProperty("test.sms") + "/outage")
                .then()
                .statusCode(204);
    }

    /** Types of the events published about a case, in order, once the last of them is there. */
    static List<String> eventsUntil(Someone who, String last) {
        return Topics.readUntil(
                        "notification.message.events",
                        read -> read.stream().anyMatch(r -> of(who, r) && type(r).equals(last)),
                        PATIENCE)
                .stream()
                .filter(r -> of(who, r))
                .map(Desk::type)
                .toList();
    }

    static void await(Callable<Boolean> condition) {
        Awaitility.await().atMost(PATIENCE).pollInterval(Duration.ofMillis(100)).until(condition);
    }

    private static boolean of(Someone who, ConsumerRecord<String, String> record) {
        return who.caseId().toString().equals(record.key());
    }

    private static String type(ConsumerRecord<String, String> record) {
        return new String(record.headers().lastHeader("ce_type").value(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
