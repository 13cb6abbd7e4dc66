package org.dongthuan.intake.listed;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.dongthuan.intake.person.PhoneKind;
import org.dongthuan.platform.outbox.DomainEvent;

/**
 * A person stands on a bank's account list of an incident.
 *
 * @param code their case code: that of their complaint, or a new one
 * @param complaintId absent when they never complained
 * @param contactable whether a text can reach them
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PersonListed(
        UUID personId,
        String citizenIdRef,
        UUID incidentId,
        UUID accountId,
        String placeCode,
        String code,
        UUID complaintId,
        PhoneKind contactable)
        implements DomainEvent {

    @Override
    @JsonIgnore
    public String eventType() {
        return "person.listed.v1";
    }

    @Override
    @JsonIgnore
    public String aggregateType() {
        return "person";
    }

    @Override
    @JsonIgnore
    public String aggregateId() {
        return personId.toString();
    }
}
