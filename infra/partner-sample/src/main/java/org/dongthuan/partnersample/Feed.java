package org.dongthuan.partnersample;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Consumer;

/** Follows the feed from a position on. A real system keeps the position with what it did. */
final class Feed {

    private final Platform platform;
    private long last;

    Feed(Platform platform, long after) {
        this.platform = platform;
        this.last = after;
    }

    /** Reads all there is. @return the position to go on after */
    long read(Consumer<JsonNode> action) {
        boolean more = true;
        while (more) {
            JsonNode page = platform.get("/api/v1/partner/events?limit=100&after=" + last)
                    .done();
            page.get("items").forEach(action);
            last = page.get("last").asLong();
            more = page.get("more").asBoolean();
        }
        return last;
    }
}
