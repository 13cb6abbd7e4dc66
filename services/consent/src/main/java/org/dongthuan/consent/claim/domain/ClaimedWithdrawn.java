package org.dongthuan.consent.claim.domain;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;
import org.dongthuan.consent.ledger.Purpose;
import org.dongthuan.consent.ledger.RecordFact;

/**
 * The person took back a claimed consent that was proven. It says of which purpose: an account that is kept on a consent of its
 * own stays kept.
 *
 * @param caseId absent while no case is known, like {@code code}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClaimedWithdrawn(
        UUID recordId, UUID accountId, UUID incidentId, UUID caseId, String code, UUID personId, Instant at)
        implements RecordFact {

    @JsonProperty
    public Purpose purpose() {
        return Purpose.ACCOUNT_OPENING;
    }

    @JsonProperty
    public ClaimState from() {
        return ClaimState.PROVEN;
    }

    @JsonProperty
    public String to() {
        return "WITHDRAWN";
    }

    @Override
    @JsonIgnore
    public String eventType() {
        return "consent-record.withdrawn.v1";
    }
}
