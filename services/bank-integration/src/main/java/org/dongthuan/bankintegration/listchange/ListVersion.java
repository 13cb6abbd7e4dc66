package org.dongthuan.bankintegration.listchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.dongthuan.platform.audit.AuditedObject;

/**
 * One version of a bank's list.
 *
 * @param listId the bank's name of the list, the same for all its versions
 * @param balance VND; the bank and the State Bank only
 * @param previousId the version it corrects; absent for the first
 * @param newest no later version has come
 * @param changes how many rows of which kind, every kind named; absent where nothing was compared: for a first version,
 *     and for one that came before versions were compared
 * @param toExplain accounts that stay different from this version and have no explanation yet
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ListVersion(
        UUID id,
        String listId,
        int version,
        String bankOrg,
        UUID incidentId,
        String placeCode,
        long rows,
        Long balance,
        Instant issuedAt,
        Instant receivedAt,
        UUID previousId,
        boolean newest,
        Map<ChangeKind, Long> changes,
        long toExplain)
        implements AuditedObject {

    @Override
    public String auditedId() {
        return id.toString();
    }
}
