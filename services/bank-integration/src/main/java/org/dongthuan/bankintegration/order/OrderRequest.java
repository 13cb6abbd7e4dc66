package org.dongthuan.bankintegration.order;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Body of a proposal: the incident whose accounts are gathered. */
public record OrderRequest(@NotNull UUID incidentId) {}
