package org.dongthuan.notification.feed;

import java.util.List;

/**
 * A stretch of a feed.
 *
 * @param items may be fewer than asked for, even none, where the partner may no longer see what stood there
 * @param last position to go on after, seen or not
 * @param more whether something stands behind it already
 */
public record FeedPage(List<FeedEvent> items, long last, boolean more) {}
