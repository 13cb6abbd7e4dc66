package org.dongthuan.notification.webhook;

import java.time.Instant;
import java.util.UUID;
import org.dongthuan.notification.feed.FeedEvent;

/**
 * A delivery this process may try now.
 *
 * @param attempt number of the attempt among all of the delivery
 * @param tries how many it is since the delivery was put in line
 */
record Claimed(
        UUID id,
        UUID endpointId,
        int attempt,
        int tries,
        String url,
        byte[] secret,
        byte[] formerSecret,
        Instant formerUntil,
        FeedEvent event) {

    /** Secrets are left out. */
    @Override
    public String toString() {
        return "Claimed " + id;
    }
}
