package org.dongthuan.casetracking.cases.store;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.dongthuan.casetracking.cases.domain.CaseState;

/**
 * What a list of cases is narrowed to; every part may be absent.
 *
 * @param dueFrom only those with a running deadline due then or later
 * @param dueBefore only those with a running deadline due earlier
 */
public record CaseFilter(
        @QueryParam("state") CaseState state,
        @QueryParam("incidentId") UUID incidentId,
        @QueryParam("code") String code,
        @QueryParam("placeCode") String placeCode,
        @QueryParam("dueFrom") Instant dueFrom,
        @QueryParam("dueBefore") Instant dueBefore) {

    /** All cases of an incident. */
    public static CaseFilter ofIncident(UUID incidentId) {
        return new CaseFilter(null, incidentId, null, null, null, null);
    }

    boolean byDueDate() {
        return dueFrom != null || dueBefore != null;
    }
}
