package org.dongthuan.notification.campaign;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;

/**
 * Whom to tell what.
 *
 * @param incidentId everybody with a case in it, as far as the caller's communes reach
 * @param template code of a text meant for campaigns, for example {@code CAMPAIGN_DECISION}
 */
public record CampaignRequest(
        @NotNull UUID incidentId,
        @NotNull @Pattern(regexp = "[A-Z_]{2,60}") String template) {}
