package org.dongthuan.bankintegration.order;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;

/**
 * Body of a proposal.
 *
 * @param incidentId whose accounts are gathered
 * @param bankOrg which bank's; may be absent while those due are of one bank
 */
public record OrderRequest(
        @NotNull UUID incidentId,
        @Pattern(regexp = "[A-Z0-9-]{2,20}") String bankOrg) {}
