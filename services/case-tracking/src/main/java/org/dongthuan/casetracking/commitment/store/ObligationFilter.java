package org.dongthuan.casetracking.commitment.store;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.dongthuan.casetracking.commitment.domain.ObligationState;

/** What a list of obligations is narrowed to; all may be absent. */
public record ObligationFilter(
        @QueryParam("incidentId") UUID incidentId,
        @QueryParam("commitmentId") UUID commitmentId,
        @QueryParam("state") ObligationState state) {}
