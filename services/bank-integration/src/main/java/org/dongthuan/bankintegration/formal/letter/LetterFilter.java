package org.dongthuan.bankintegration.formal.letter;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** What a list of letters is narrowed to; every part may be absent. */
public record LetterFilter(
        @QueryParam("incidentId") UUID incidentId,
        @QueryParam("caseId") UUID caseId,
        @QueryParam("requestId") UUID requestId,
        @QueryParam("state") LetterState state) {}
