package org.dongthuan.consent.claim.store;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.dongthuan.consent.claim.domain.ClaimState;

/** What a list of claims is narrowed by; each may be absent. */
public record ClaimFilter(
        @QueryParam("incidentId") UUID incidentId,
        @QueryParam("caseId") UUID caseId,
        @QueryParam("state") ClaimState state) {}
