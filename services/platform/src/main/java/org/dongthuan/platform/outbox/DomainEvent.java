package org.dongthuan.platform.outbox;

/**
 * A fact to publish. Implementations are records whose components are the payload; they hold ids and codes, never
 * personal data (ARCHITECTURE §4).
 */
public interface DomainEvent {

    /** CloudEvents type, for example {@code complaint.accepted.v1}. */
    String eventType();

    /** Aggregate whose facts are ordered, for example {@code complaint}; part of the topic's name. */
    String aggregateType();

    /** Id of that aggregate; the CloudEvents subject. */
    String aggregateId();

    /** Record key: the case id where one exists, else the aggregate id. */
    default String eventKey() {
        return aggregateId();
    }

    /** Where an entitled consumer may fetch the personal data that goes with the event (claim check); null for none. */
    default String dataRef() {
        return null;
    }
}
