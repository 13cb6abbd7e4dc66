package org.dongthuan.consent.keep;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dongthuan.consent.ledger.Notice;
import org.dongthuan.consent.ledger.Representation;
import org.dongthuan.consent.verdict.Opinion;
import org.dongthuan.platform.audit.AuditedObject;

/**
 * A keep-consent. It names nobody.
 *
 * @param personId absent for whoever sees masked records, like {@code caseId} and {@code code}
 * @param representation who answered for the holder; absent where they did, and for whoever sees masked records
 * @param validUntil the last day on which it holds; absent where it has no end
 * @param notice what the holder has to be told before an answer, or before a renewal of what has an end; on the single view
 *     and for the holder
 * @param opinions only on the single view, for the two roles that give them
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record KeepView(
        UUID id,
        UUID accountId,
        UUID incidentId,
        UUID personId,
        UUID caseId,
        String code,
        KeepState state,
        AnswerChannel channel,
        Representation representation,
        Instant answeredAt,
        LocalDate validUntil,
        Instant createdAt,
        Notice notice,
        List<Opinion> opinions,
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
