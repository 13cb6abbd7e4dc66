package org.dongthuan.testing.event;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;
import org.dongthuan.testing.EventExamples;
import org.dongthuan.testing.TestIssuer;
import org.dongthuan.testing.Topics;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** Sends a service the example of every event it may meet. A service extends it as a {@code @QuarkusTest}. */
public abstract class EventWalk {

    private static final Pattern TOPIC = Pattern.compile("mp\\.messaging\\.incoming\\.[^.]+\\.topics?");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String service;

    protected EventWalk(String service) {
        this.service = service;
    }

    /** Every type the service can send, from its code; the audit's is the platform's. */
    protected abstract Set<String> sent();

    /** The example as this service may get it: with ids of things it must know before. */
    protected String adapted(String example) {
        return example;
    }

    @Test
    void shouldSendTheTypesTheContractListsAndNoOther() {
        Set<String> topics = AsyncApi.sentBy(service);
        topics.remove(service + ".audit.events");
        assertEquals(AsyncApi.typesOf(topics), new TreeSet<>(sent()));
    }

    @Test
    void shouldReadTheTopicsTheContractListsAndNoOther() {
        Set<String> topics = new TreeSet<>();
        StreamSupport.stream(ConfigProvider.getConfig().getPropertyNames().spliterator(), false)
                .map(TOPIC::matcher)
                .filter(Matcher::matches)
                .forEach(name -> topics.addAll(List.of(ConfigProvider.getConfig()
                        .getValue(name.group(), String.class)
                        .split(","))));
        assertEquals(AsyncApi.readBy(service), topics);
    }

    @Test
    void shouldActOnTheExampleOfEveryEventItMayRead() {
        Map<String, String> typeById = new HashMap<>();
        List<String> ends = new ArrayList<>();
        for (String topic : AsyncApi.readBy(service)) {
            // One key, so that one partition keeps the order and the unreadable last record comes last.
            String key = UUID.randomUUID().toString();
            AsyncApi.types(topic)
                    .forEach((type, contract) ->
                            typeById.put(Topics.send(topic, key, type, adapted(EventExamples.text(contract))), type));
            Topics.sendRaw(new ProducerRecord<>(topic, key, "end"));
            ends.add(key);
        }
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> deadLetters().stream()
                        .map(letter -> letter.get("key"))
                        .toList()
                        .containsAll(ends));
        List<String> refused = deadLetters().stream()
                .filter(letter -> typeById.containsKey(Objects.toString(letter.get("eventId"))))
                .map(letter -> letter.get("type") + ": " + letter.get("reason"))
                .toList();
        assertEquals(List.of(), refused);
    }

    private static List<Map<String, Object>> deadLetters() {
        return given().auth()
                .oauth2(TestIssuer.officer("adm-1", "ADM", "DT-OPS"))
                .get("/internal/v1/dead-letters?limit=100")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
    }
}
