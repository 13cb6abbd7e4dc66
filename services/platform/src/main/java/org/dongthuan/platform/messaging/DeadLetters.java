package org.dongthuan.platform.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.dongthuan.platform.sql.Sql;

/**
 * Keeps what a consumer could not act on: a row for the desk that lists and replays, and, through the outbox, a record on
 * {@code <topic>.<consumer>.dlq} for tools that watch topics.
 */
@ApplicationScoped
public class DeadLetters {

    private final Sql sql;
    private final ObjectMapper json;
    private final InstantSource clock;

    DeadLetters(Sql sql, ObjectMapper json, InstantSource clock) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
    }

    /** @param reason what went wrong, without any payload in it */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(String consumer, ConsumerRecord<String, String> kafka, String reason) {
        UUID id = UUID.randomUUID();
        String key = kafka.key() == null ? id.toString() : kafka.key();
        String payload = kafka.value() == null ? "" : kafka.value();
        String type = IncomingEvent.header(kafka, "ce_type");
        sql.run(
                "insert into dead_letter (id, consumer, topic, event_id, type, event_key, headers, payload,"
                        + " reason, recorded_at) values (?, ?, ?, ?, ?, ?, cast(? as jsonb), ?, ?, ?)",
                id,
                consumer,
                kafka.topic(),
                IncomingEvent.header(kafka, "ce_id"),
                type,
                key,
                headers(kafka),
                payload,
                reason,
                clock.instant());
        sql.run(
                "insert into outbox_event (id, topic, aggregate_type, aggregate_id, event_key, type, payload,"
                        + " source, occurred_at) values (?, ?, 'dead-letter', ?, ?, ?, ?, ?, ?)",
                id,
                kafka.topic() + "." + consumer + ".dlq",
                id.toString(),
                key,
                type == null ? "unreadable" : type,
                payload,
                "/" + consumer,
                clock.instant());
    }

    private String headers(ConsumerRecord<String, String> kafka) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (Header header : kafka.headers()) {
            headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
        }
        try {
            return json.writeValueAsString(headers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Headers are strings", e);
        }
    }
}
