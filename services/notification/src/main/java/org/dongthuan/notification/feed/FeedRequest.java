package org.dongthuan.notification.feed;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.dongthuan.platform.problem.DomainException;

/**
 * {@code ?after=&limit=} of a feed.
 *
 * @param after position of the last event acted on; 0 for the oldest that is kept
 * @param limit 1–100
 */
public record FeedRequest(
        @QueryParam("after") @DefaultValue("0") long after,
        @QueryParam("limit") @DefaultValue("50") int limit) {

    private static final int MOST = 100;

    /** @throws DomainException 422 for a position or a number that cannot be */
    void check() {
        if (limit < 1 || limit > MOST) {
            throw DomainException.invalid("limit", "limit-1-to-100", "A page holds 1 to 100 rows.");
        }
        if (after < 0) {
            throw DomainException.invalid(
                    "after", "feed-position", "Positions count from 1; 0 begins with the oldest.");
        }
    }
}
