package org.dongthuan.testing.event;

import io.quarkus.test.junit.callback.QuarkusTestAfterAllCallback;
import io.quarkus.test.junit.callback.QuarkusTestContext;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.dongthuan.testing.Topics;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * After each {@code @QuarkusTest} class, whatever the service sent in it must be of a type that contracts/asyncapi.yaml
 * lists for the topic, and fit that type's schema. Found by the service loader.
 */
public final class EventGuard implements QuarkusTestAfterAllCallback {

    @Override
    public void afterAll(QuarkusTestContext context) {
        Set<String> topics = ConfigProvider.getConfig()
                .getOptionalValue("quarkus.application.name", String.class)
                .map(AsyncApi::sentBy)
                .orElse(Set.of());
        if (topics.isEmpty() || System.getProperty("dongthuan.test.kafka") == null) {
            return;
        }
        List<String> faults = Topics.readAll(topics::contains).stream()
                .flatMap(event -> AsyncApi.faults(event.topic(), type(event), event.value()).stream()
                        .map(fault -> event.topic() + " " + type(event) + ": " + fault))
                .distinct()
                .toList();
        if (!faults.isEmpty()) {
            throw new AssertionError("Sent against the contract: " + faults);
        }
    }

    private static String type(ConsumerRecord<String, String> event) {
        return new String(event.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8);
    }
}
