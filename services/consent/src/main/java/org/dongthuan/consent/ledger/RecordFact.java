package org.dongthuan.consent.ledger;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.dongthuan.platform.outbox.DomainEvent;

/** What happened to a consent record: ordered by the record, beside the facts of its case where one is known. */
public interface RecordFact extends DomainEvent {

    UUID recordId();

    /** Null while no case is known. */
    UUID caseId();

    @Override
    @JsonIgnore
    default String aggregateType() {
        return "record";
    }

    @Override
    @JsonIgnore
    default String aggregateId() {
        return recordId().toString();
    }

    @Override
    @JsonIgnore
    default String eventKey() {
        return (caseId() == null ? recordId() : caseId()).toString();
    }
}
