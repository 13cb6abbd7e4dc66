package org.dongthuan.notification.partner;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A partner's system.
 *
 * @param clientId client at the realm, claim {@code azp} of its tokens
 * @param org organisation that it belongs to, claim {@code org} of its tokens
 * @param role what that organisation is: PO, BK or UT
 * @param scopes families of events it may have
 */
public record Partner(
        UUID id,
        String clientId,
        String name,
        String org,
        String role,
        Set<EventScope> scopes,
        PartnerState state,
        Instant registeredAt,
        int version) {}
