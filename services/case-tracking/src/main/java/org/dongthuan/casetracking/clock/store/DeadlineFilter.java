package org.dongthuan.casetracking.clock.store;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.dongthuan.casetracking.clock.domain.DeadlineState;

/**
 * What a list of deadlines is narrowed to; every part may be absent.
 *
 * @param mine only those that the caller's role has to act on, or was told of
 * @param overdue only those that are not done though the time is over
 * @param unexplained only missed ones whose cause nobody has given
 */
public record DeadlineFilter(
        @QueryParam("mine") @DefaultValue("false") boolean mine,
        @QueryParam("org") String org,
        @QueryParam("state") DeadlineState state,
        @QueryParam("dueBefore") Instant dueBefore,
        @QueryParam("overdue") @DefaultValue("false") boolean overdue,
        @QueryParam("unexplained") @DefaultValue("false") boolean unexplained,
        @QueryParam("rule") String rule,
        @QueryParam("caseId") UUID caseId,
        @QueryParam("incidentId") UUID incidentId) {

    /** All deadlines of an incident. */
    public static DeadlineFilter ofIncident(UUID incidentId) {
        return new DeadlineFilter(false, null, null, null, false, false, null, null, incidentId);
    }

    /** Those of an incident that are not done though the time is over, missed ones among them. */
    public static DeadlineFilter overdueOf(UUID incidentId) {
        return new DeadlineFilter(false, null, null, null, true, false, null, null, incidentId);
    }
}
