package org.dongthuan.notification.feed;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.UUID;
import org.dongthuan.platform.sql.Row;

/**
 * A CloudEvent as partners get it, from the feed and by webhook alike: that something happened, to what, when. Details are
 * asked for at the API, where scope and audit apply.
 *
 * @param timestamp the same as {@code time}; Standard Webhooks names it so
 * @param data ids by name
 * @param position in the feed of this partner
 */
public record FeedEvent(
        String specversion,
        String id,
        String source,
        String type,
        Instant time,
        Instant timestamp,
        UUID subject,
        String datacontenttype,
        @JsonRawValue String data,
        long position) {

    /** Columns of {@code feed_event e} and {@code feed_entry n}. */
    public static final String COLUMNS =
            "e.id as event_id, e.source, e.type, e.occurred_at, e.subject_id, e.data, n.position";

    /** Reads {@link #COLUMNS}. */
    public static FeedEvent of(Row row) {
        Instant time = row.instant("occurred_at");
        return new FeedEvent(
                "1.0",
                row.text("event_id"),
                row.text("source"),
                row.text("type"),
                time,
                time,
                row.uuid("subject_id"),
                "application/json",
                row.text("data"),
                row.number("position"));
    }
}
