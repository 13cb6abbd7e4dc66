package org.dongthuan.casetracking.organisation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.dongthuan.platform.outbox.DomainEvent;

/**
 * {@code organisation.succeeded.v1}: from its day on, another organisation has the duties of one.
 *
 * @param placeCode absent when it is so everywhere
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OrganisationSucceeded(
        String role, String fromOrg, String toOrg, String placeCode, LocalDate validFrom, Instant at)
        implements DomainEvent {

    /** CloudEvents type. */
    public static final String TYPE = "organisation.succeeded.v1";

    static OrganisationSucceeded of(Succession by, Instant at) {
        return new OrganisationSucceeded(by.role(), by.fromOrg(), by.toOrg(), by.place(), by.validFrom(), at);
    }

    @Override
    @JsonIgnore
    public String eventType() {
        return TYPE;
    }

    @Override
    @JsonIgnore
    public String aggregateType() {
        return "organisation";
    }

    @Override
    @JsonIgnore
    public String aggregateId() {
        return fromOrg;
    }
}
