package org.dongthuan.consent.claim.domain;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.dongthuan.consent.verdict.Verdict;
import org.dongthuan.platform.outbox.DomainEvent;

/**
 * A claim moved. Keyed by the claim, not the case: the case is told later than the claim, and a key that changes would lose
 * the order of a claim's events.
 *
 * @param caseId absent while no case is known, like {@code personId}
 * @param from absent for the opening
 * @param verdict only once reached
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClaimMoved(
        @JsonIgnore String eventType,
        UUID claimId,
        UUID accountId,
        UUID incidentId,
        UUID caseId,
        UUID personId,
        ClaimState from,
        ClaimState to,
        Verdict verdict,
        Instant at)
        implements DomainEvent {

    @Override
    @JsonIgnore
    public String aggregateType() {
        return "claim";
    }

    @Override
    @JsonIgnore
    public String aggregateId() {
        return claimId.toString();
    }
}
