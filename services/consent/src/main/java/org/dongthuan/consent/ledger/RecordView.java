package org.dongthuan.consent.ledger;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dongthuan.platform.audit.AuditedObject;

/**
 * A consent record. It names nobody.
 *
 * @param personId absent while unknown, and for whoever sees masked records, like {@code caseId} and {@code code}
 * @param dpvState the state as the W3C Data Privacy Vocabulary names it
 * @param validUntil the last day on which it holds; absent where it has no end
 * @param effectAt when the bank carried out what the end of the consent asked for; absent until it is shown
 * @param head hash of the last revision
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RecordView(
        UUID id,
        Purpose purpose,
        UUID accountId,
        UUID incidentId,
        String controllerOrg,
        UUID personId,
        UUID caseId,
        String code,
        RecordState state,
        String dpvState,
        String notice,
        LocalDate validUntil,
        Instant effectAt,
        int revisions,
        String head,
        Instant createdAt,
        int version)
        implements AuditedObject {

    @Override
    @JsonIgnore
    public String auditedId() {
        return id.toString();
    }

    @Override
    public List<String> alsoAbout() {
        return List.of(accountId.toString());
    }
}
