package org.dongthuan.bankintegration.formal.letter;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dongthuan.platform.audit.AuditedObject;

/**
 * A letter as one caller may see it.
 *
 * @param holderName initials for supervisors
 * @param code of the holder's case; absent, like {@code caseId}, while none is known
 * @param accounts how many it lists
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LetterView(
        UUID id,
        UUID requestId,
        UUID incidentId,
        String number,
        String holderName,
        String code,
        UUID caseId,
        LetterState state,
        int accounts,
        String sha256,
        Instant issuedAt,
        List<Way> steps,
        List<String> actions,
        int version)
        implements AuditedObject {

    /** One step. @param note how it was handed over; commune and bank only */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Way(LetterState to, LocalDate on, Instant at, String role, String org, String note) {}

    @Override
    public String auditedId() {
        return id.toString();
    }

    @Override
    @JsonIgnore
    public List<String> alsoAbout() {
        return caseId == null ? List.of() : List.of(caseId.toString());
    }

    /** Leaves everything personal out. */
    @Override
    public String toString() {
        return "LetterView[" + id + "]";
    }
}
