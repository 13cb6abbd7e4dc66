package org.dongthuan.consent.claim.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dongthuan.consent.circumstance.Circumstance;
import org.dongthuan.consent.claim.domain.ClaimState;
import org.dongthuan.consent.claim.store.Evidence;
import org.dongthuan.consent.hearing.Hearing;
import org.dongthuan.consent.ledger.RecordState;
import org.dongthuan.consent.verdict.Opinion;
import org.dongthuan.consent.verdict.Verdict;
import org.dongthuan.platform.audit.AuditedObject;

/**
 * A claim. It names nobody.
 *
 * @param personId absent while unknown, and for whoever sees masked claims, like {@code caseId} and {@code code}
 * @param recordState what the claimed consent is worth, as the ledger has it
 * @param evidence only on the single view, like {@code opinions}
 * @param circumstances only on the single view, as far as the reader may know; oldest first, like {@code hearings}
 * @param hearings what the person said; only on the single view and not for a controller that asked for the consent; with
 *     their own words for them and those who judge
 * @param opinions of the present round; only for the two roles that give them
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClaimView(
        UUID id,
        UUID accountId,
        UUID incidentId,
        String bankOrg,
        UUID personId,
        UUID caseId,
        String code,
        ClaimState state,
        RecordState recordState,
        Verdict verdict,
        int round,
        Instant accountOpenedAt,
        Instant dueAt,
        Instant createdAt,
        List<Evidence> evidence,
        List<Circumstance> circumstances,
        List<Hearing> hearings,
        List<Opinion> opinions,
        int version)
        implements AuditedObject {

    @Override
    @JsonIgnore
    public String auditedId() {
        return id.toString();
    }
}
