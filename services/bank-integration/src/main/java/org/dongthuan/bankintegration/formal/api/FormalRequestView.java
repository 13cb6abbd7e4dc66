package org.dongthuan.bankintegration.formal.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dongthuan.bankintegration.formal.request.Recipient;
import org.dongthuan.bankintegration.formal.request.RequestItem;
import org.dongthuan.bankintegration.formal.request.RequestState;
import org.dongthuan.platform.audit.AuditedObject;

/**
 * A request as one caller may see it; auditors see no wording.
 *
 * @param letters to customers by state; absent where none were asked for
 * @param actions what the caller may do with it now
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FormalRequestView(
        UUID id,
        UUID incidentId,
        String placeCode,
        String org,
        String number,
        String subject,
        List<RequestItem> items,
        Set<Recipient> recipients,
        RequestState state,
        String askedRole,
        String askedOrg,
        Instant askedAt,
        LocalDate dueOn,
        String ruleCode,
        boolean overdue,
        Instant receivedAt,
        Instant repliedAt,
        List<String> missingItems,
        String returnReason,
        Map<String, Long> letters,
        List<String> actions,
        int version)
        implements AuditedObject {

    @Override
    public String auditedId() {
        return id.toString();
    }

    /** Leaves the wording out. */
    @Override
    public String toString() {
        return "FormalRequestView[" + id + "]";
    }
}
