package org.dongthuan.platform.messaging;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/**
 * The envelope of a CloudEvent as it came from the broker.
 *
 * @param dataRef where the personal data that goes with it can be fetched (claim check), if anywhere
 */
public record IncomingEvent(
        String id,
        String type,
        String source,
        Instant time,
        String subject,
        String key,
        Optional<String> dataRef,
        String traceparent,
        String payload) {

    /** @throws MalformedEvent when a header that CloudEvents requires is absent or unreadable */
    static IncomingEvent of(ConsumerRecord<String, String> kafka) {
        String time = required(kafka, "ce_time");
        try {
            return new IncomingEvent(
                    required(kafka, "ce_id"),
                    required(kafka, "ce_type"),
                    required(kafka, "ce_source"),
                    Instant.parse(time),
                    header(kafka, "ce_subject"),
                    kafka.key(),
                    Optional.ofNullable(header(kafka, "ce_dataref")),
                    header(kafka, "traceparent"),
                    Optional.ofNullable(kafka.value()).orElseThrow(() -> new MalformedEvent("no payload")));
        } catch (DateTimeException e) {
            throw new MalformedEvent("header ce_time is not an instant");
        }
    }

    static String header(ConsumerRecord<String, String> kafka, String name) {
        Header header = kafka.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static String required(ConsumerRecord<String, String> kafka, String name) {
        String value = header(kafka, name);
        if (value == null || value.isBlank()) {
            throw new MalformedEvent("header " + name + " is absent");
        }
        return value;
    }
}
