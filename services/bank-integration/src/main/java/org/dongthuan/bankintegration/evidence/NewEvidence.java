package org.dongthuan.bankintegration.evidence;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;

/**
 * The wish for a container: of one account, or of all accounts of one order.
 *
 * @param accountId absent when {@code orderId} is given, and the other way round
 * @param reasonCode what it is needed for
 */
public record NewEvidence(
        UUID accountId,
        UUID orderId,
        @NotNull @Pattern(regexp = "[A-Z_]{2,60}") String reasonCode) {}
