package org.dongthuan.bankintegration.sample;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.dongthuan.platform.outbox.DomainEvent;

/** A sample was signed off. @param to PASSED or FAILED @param at when it was signed */
record SampleSigned(
        UUID sampleId,
        UUID incidentId,
        String placeCode,
        String bankOrg,
        int size,
        int agreeing,
        SampleState to,
        Instant at)
        implements DomainEvent {

    static SampleSigned of(Sample sample) {
        return new SampleSigned(
                sample.id(),
                sample.incidentId(),
                sample.placeCode(),
                sample.bankOrg(),
                sample.size(),
                sample.agreeing(),
                sample.state(),
                sample.signedAt());
    }

    @Override
    @JsonIgnore
    public String eventType() {
        return "closure-sample.signed.v1";
    }

    @Override
    @JsonIgnore
    public String aggregateType() {
        return "closure-sample";
    }

    @Override
    @JsonIgnore
    public String aggregateId() {
        return sampleId.toString();
    }

    /** In the order of the incident: a later sample takes the place of an earlier one. */
    @Override
    @JsonIgnore
    public String eventKey() {
        return incidentId.toString();
    }
}
