package org.dongthuan.casetracking.datarequest;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.dongthuan.platform.scope.Where;

/** What a list of requests is narrowed to; every part may be absent. */
public record RequestFilter(
        @QueryParam("incidentId") UUID incidentId,
        @QueryParam("caseId") UUID caseId,
        @QueryParam("kind") RequestKind kind,
        @QueryParam("state") RequestState state) {

    Where where() {
        return new Where()
                .is("incidentId", incidentId)
                .is("caseId", caseId)
                .is("kind", kind)
                .is("state", state);
    }
}
