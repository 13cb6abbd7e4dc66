package org.dongthuan.consent.keep;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dongthuan.consent.verdict.Opinion;
import org.dongthuan.platform.audit.AuditedObject;

/**
 * A keep-consent. It names nobody.
 *
 * @param personId absent for whoever sees masked records, like {@code caseId}
 * @param opinions only on the single view, for the two roles that give them
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record KeepView(
        UUID id,
        UUID accountId,
        UUID incidentId,
        UUID personId,
        UUID caseId,
        KeepState state,
        AnswerChannel channel,
        Instant answeredAt,
        Instant createdAt,
        List<Opinion> opinions,
        int version)
        implements AuditedObject {

    /** @param opinions null to leave them out; @param masked whether the way back to the person is left out */
    static KeepView of(KeepConsent record, boolean masked, List<Opinion> opinions) {
        return new KeepView(
                record.id(),
                record.accountId(),
                record.incidentId().orElse(null),
                masked ? null : record.personId(),
                masked ? null : record.caseId().orElse(null),
                record.state(),
                record.channel().orElse(null),
                record.answeredAt().orElse(null),
                record.createdAt(),
                opinions,
                record.version());
    }

    @Override
    @JsonIgnore
    public String auditedId() {
        return id.toString();
    }
}
