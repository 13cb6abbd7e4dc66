package org.dongthuan.bankintegration.inquiry;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dongthuan.platform.audit.AuditedObject;
import org.dongthuan.platform.sql.Row;

/**
 * Whether a complainant without a row in the list holds an account after all.
 *
 * @param code of the case; absent where it was not told yet
 * @param state PENDING (bank not asked yet), PROPOSED (answered, to be confirmed), LIST_INCOMPLETE (an account in the
 *     window exists: the bank has to correct its list), CONFIRMED, SUPERSEDED (a later list names them)
 * @param outcome NOT_FOUND or OUT_OF_WINDOW; absent before the answer
 * @param openedAt when the account outside the window was opened
 * @param accountId the final record, once confirmed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Inquiry(
        UUID id,
        UUID caseId,
        String code,
        UUID personId,
        UUID incidentId,
        String bankOrg,
        String placeCode,
        String state,
        String outcome,
        Instant openedAt,
        Instant askedAt,
        UUID accountId,
        Instant createdAt,
        int version)
        implements AuditedObject {

    static Inquiry of(Row row) {
        return new Inquiry(
                row.uuid("id"),
                row.uuid("case_id"),
                row.text("code"),
                row.uuid("person_id"),
                row.uuid("incident_id"),
                row.text("bank_org"),
                row.text("place_code"),
                row.text("state"),
                row.text("outcome"),
                row.instant("opened_at"),
                row.instant("asked_at"),
                row.uuid("account_id"),
                row.instant("created_at"),
                (int) row.number("version"));
    }

    @Override
    public String auditedId() {
        return id.toString();
    }

    @Override
    public List<String> alsoAbout() {
        return List.of(personId.toString());
    }
}
