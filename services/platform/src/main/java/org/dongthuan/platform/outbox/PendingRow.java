package org.dongthuan.platform.outbox;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;

/** An outbox row on its way to the broker. */
record PendingRow(
        long seq,
        String id,
        String topic,
        String aggregateId,
        String key,
        String type,
        String payload,
        String source,
        String contentType,
        String traceparent,
        String dataRef,
        Instant occurredAt) {

    static final String COLUMNS = "seq, id, topic, aggregate_id, event_key, type, payload, source, content_type,"
            + " traceparent, data_ref, occurred_at";

    static PendingRow read(ResultSet row) throws SQLException {
        return new PendingRow(
                row.getLong("seq"),
                row.getString("id"),
                row.getString("topic"),
                row.getString("aggregate_id"),
                row.getString("event_key"),
                row.getString("type"),
                row.getString("payload"),
                row.getString("source"),
                row.getString("content_type"),
                row.getString("traceparent"),
                row.getString("data_ref"),
                row.getObject("occurred_at", OffsetDateTime.class).toInstant());
    }

    int bytes() {
        return payload.getBytes(StandardCharsets.UTF_8).length;
    }

    /** CloudEvents 1.0, Kafka binary mode. */
    ProducerRecord<String, String> toRecord() {
        ProducerRecord<String, String> kafka = new ProducerRecord<>(topic, key, payload);
        Headers headers = kafka.headers();
        put(headers, "ce_specversion", "1.0");
        put(headers, "ce_id", id);
        put(headers, "ce_source", source);
        put(headers, "ce_type", type);
        put(headers, "ce_time", occurredAt.toString());
        put(headers, "ce_subject", aggregateId);
        put(headers, "ce_partitionkey", key);
        put(headers, "content-type", contentType);
        if (dataRef != null) {
            put(headers, "ce_dataref", dataRef);
        }
        if (traceparent != null) {
            put(headers, "traceparent", traceparent);
        }
        return kafka;
    }

    private static void put(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
