package org.dongthuan.notification.partner;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A partner to register.
 *
 * @param clientId its client at the realm; begins with {@code partner-}, so that no client of the platform is taken for one
 * @param name of the system, as administrators read it; no person's name
 * @param org code of its organisation, as in its tokens
 * @param role what the organisation is
 */
public record NewPartnerRequest(
        @NotNull @Pattern(regexp = "partner-[a-z0-9-]{2,60}")
        String clientId,

        @NotNull @Size(min = 1, max = 200) @Pattern(regexp = ".*\\S.*")
        String name,

        @NotNull @Pattern(regexp = "[A-Z0-9-]{2,40}") String org,
        @NotNull @Pattern(regexp = "PO|BK|UT") String role,
        @NotEmpty List<@NotNull EventScope> scopes) {}
