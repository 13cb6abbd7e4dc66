package org.dongthuan.bankintegration.account.domain;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.dongthuan.platform.outbox.DomainEvent;

/**
 * A bank's signed list names an account inside the incident's window. Who holds it can be fetched at {@link #dataRef()}
 * by services.
 *
 * @param listId the bank's name of the list
 * @param caseId absent while no case of the holder is known here
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AccountListed(
        UUID accountId,
        String listId,
        UUID incidentId,
        String placeCode,
        UUID caseId,
        String citizenIdRef,
        String bankOrg,
        Instant openedAt,
        AccountState to,
        Instant at)
        implements DomainEvent {

    @Override
    @JsonIgnore
    public String eventType() {
        return "account.listed.v1";
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

    @Override
    @JsonIgnore
    public String dataRef() {
        return "/internal/v1/listed-identities/" + accountId;
    }
}
