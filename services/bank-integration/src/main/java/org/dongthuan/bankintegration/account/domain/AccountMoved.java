package org.dongthuan.bankintegration.account.domain;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.dongthuan.platform.outbox.DomainEvent;

/**
 * An account changed its state; the CloudEvents type says how.
 *
 * @param published middle of the type, for example {@code acknowledged}
 * @param from absent at the start
 * @param attempt of asking for {@code decision-requested}, else of closing
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AccountMoved(
        @JsonIgnore String published,
        UUID accountId,
        UUID incidentId,
        UUID caseId,
        String code,
        UUID personId,
        String citizenIdRef,
        AccountState from,
        AccountState to,
        Ground ground,
        String reasonCode,
        Integer attempt,
        Instant at)
        implements DomainEvent {

    @Override
    @JsonIgnore
    public String eventType() {
        return "account." + published + ".v1";
    }

    @Override
    @JsonIgnore
    public String aggregateType() {
        return "account";
    }

    @Override
    @JsonIgnore
    public String aggregateId() {
        return accountId.toString();
    }

    @Override
    @JsonIgnore
    public String eventKey() {
        return (caseId == null ? accountId : caseId).toString();
    }
}
