package org.dongthuan.notification.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Where a partner wants which events.
 *
 * @param reason why it is disabled: the name of the event that did it; null while active
 * @param secret sealed; signs every delivery
 * @param formerSecret sealed; signs too until {@code formerUntil}; both null before the first rotation
 * @param fromPosition the feed's last position when it was made: what stands behind it is sent
 * @param failingSince first failure after the last success; null while it takes what it gets
 */
record Endpoint(
        UUID id,
        UUID partnerId,
        String url,
        List<String> eventTypes,
        EndpointState state,
        String reason,
        byte[] secret,
        byte[] formerSecret,
        Instant formerUntil,
        long fromPosition,
        Instant failingSince,
        Instant lastSuccessAt,
        Instant createdAt,
        int version) {

    /** Secrets are left out. */
    @Override
    public String toString() {
        return "Endpoint " + id;
    }
}
