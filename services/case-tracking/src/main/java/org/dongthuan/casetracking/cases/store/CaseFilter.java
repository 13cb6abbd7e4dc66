package org.dongthuan.casetracking.cases.store;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.dongthuan.casetracking.cases.domain.CaseState;

/** What a list of cases is narrowed to; every part may be absent. */
public record CaseFilter(
        @QueryParam("state") CaseState state,
        @QueryParam("incidentId") UUID incidentId,
        @QueryParam("code") String code) {}
