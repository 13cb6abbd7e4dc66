package org.dongthuan.bankintegration.account.store;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.dongthuan.bankintegration.account.domain.AccountState;

/** What a list is narrowed to; every part may be absent. */
public record AccountFilter(
        @QueryParam("incidentId") UUID incidentId,
        @QueryParam("caseId") UUID caseId,
        @QueryParam("state") AccountState state) {}
