package org.dongthuan.testing.event;

import io.quarkus.test.junit.callback.QuarkusTestAfterAllCallback;
import io.quarkus.test.junit.callback.QuarkusTestContext;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.dongthuan.testing.Topics;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * After each {@code @QuarkusTest} class, whatever the service sent in it must be of a type that contracts/asyncapi.yaml
 * lists for the topic, and fit that type's schema. Found by the service loader.
 */
public final class EventGuard implements QuarkusTestAfterAllCallback {

    @Override
    public void afterAll(QuarkusTestContext context) {
        Optional<String> service =
                ConfigProvider.getConfig().getOptionalValue("quarkus.application.name", String.class);
        Set<String> topics = service.map(AsyncApi::sentBy).orElse(Set.of());
        if (topics.isEmpty() || System.getProperty("dongthuan.test.kafka") == null) {
            return;
        }
        // A service may read its own topic: what a test put there is not its own.
        List<String> faults = Topics.readAll(topics::contains).stream()
                .filter(event -> header(event, "ce_source").equals("/" + service.get()))
                .flatMap(event -> AsyncApi.faults(event.topic(), type(event), event.value()).stream()
                        .map(fault -> event.topic() + " " + type(event) + ": " + fault))
                .distinct()
                .toList();
        if (!faults.isEmpty()) {
            throw new AssertionError("Sent against the contract: " + faults);
        }
    }

    private static String type(ConsumerRecord<String, String> event) {
        return header(event, "ce_type");
    }

    private static String header(ConsumerRecord<String, String> event, String name) {
        Header header = event.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
