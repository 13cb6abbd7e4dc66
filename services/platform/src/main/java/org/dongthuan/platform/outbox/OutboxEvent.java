package org.dongthuan.platform.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * A row waiting to be published. Column names follow what Debezium's EventRouter can be configured to read, so that a
 * very busy service can move to it without a migration. {@code seq} is drawn by the database at insert.
 */
@Entity
@Immutable
@Table(name = "outbox_event")
public class OutboxEvent {

    @Id
    private UUID id;

    private String topic;

    @Column(name = "aggregate_type")
    private String aggregateType;

    @Column(name = "aggregate_id")
    private String aggregateId;

    @Column(name = "event_key")
    private String eventKey;

    private String type;

    private String payload;

    private String source;

    private String traceparent;

    @Column(name = "data_ref")
    private String dataRef;

    @Column(name = "occurred_at")
    private Instant occurredAt;

    protected OutboxEvent() {}

    OutboxEvent(
            UUID id, String topic, String source, DomainEvent event, String payload, String traceparent, Instant at) {
        this.id = id;
        this.topic = topic;
        this.aggregateType = event.aggregateType();
        this.aggregateId = event.aggregateId();
        this.eventKey = event.eventKey();
        this.type = event.eventType();
        this.payload = payload;
        this.source = source;
        this.traceparent = traceparent;
        this.dataRef = event.dataRef();
        this.occurredAt = at;
    }
}
