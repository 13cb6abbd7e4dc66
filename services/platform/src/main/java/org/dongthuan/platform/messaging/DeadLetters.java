package org.dongthuan.platform.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/**
 * Keeps what a consumer could not act on: a row for the desk that lists and replays, and, through the outbox, a record on
 * {@code <topic>.<consumer>.dlq} for tools that watch topics.
 */
@ApplicationScoped
public class DeadLetters {

    private final EntityManager entities;
    private final ObjectMapper json;
    private final InstantSource clock;

    DeadLetters(EntityManager entities, ObjectMapper json, InstantSource clock) {
        this.entities = entities;
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
        entities.createNativeQuery(
                        "insert into dead_letter (id, consumer, topic, event_id, type, event_key, headers, payload,"
                                + " reason, recorded_at) values (?1, ?2, ?3, ?4, ?5, ?6, cast(?7 as jsonb), ?8, ?9, ?10)")
                .setParameter(1, id)
                .setParameter(2, consumer)
                .setParameter(3, kafka.topic())
                .setParameter(4, IncomingEvent.header(kafka, "ce_id"))
                .setParameter(5, type)
                .setParameter(6, key)
                .setParameter(7, headers(kafka))
                .setParameter(8, payload)
                .setParameter(9, reason)
                .setParameter(10, clock.instant())
                .executeUpdate();
        entities.createNativeQuery(
                        "insert into outbox_event (id, topic, aggregate_type, aggregate_id, event_key, type, payload,"
                                + " source, occurred_at) values (?1, ?2, 'dead-letter', ?3, ?4, ?5, ?6, ?7, ?8)")
                .setParameter(1, id)
                .setParameter(2, kafka.topic() + "." + consumer + ".dlq")
                .setParameter(3, id.toString())
                .setParameter(4, key)
                .setParameter(5, type == null ? "unreadable" : type)
                .setParameter(6, payload)
                .setParameter(7, "/" + consumer)
                .setParameter(8, clock.instant())
                .executeUpdate();
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
