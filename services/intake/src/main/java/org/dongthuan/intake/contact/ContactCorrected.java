package org.dongthuan.intake.contact;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.dongthuan.intake.person.PhoneKind;
import org.dongthuan.platform.outbox.DomainEvent;

/**
 * Another number or e-mail address reaches the person now; who sends texts asks intake for it.
 *
 * @param contactable whether a text can reach them
 */
public record ContactCorrected(UUID personId, PhoneKind contactable, Instant at) implements DomainEvent {

    @Override
    @JsonIgnore
    public String eventType() {
        return "person.contact-corrected.v1";
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
