package org.dongthuan.gateway.officer;

import java.time.Instant;
import java.util.List;
import org.dongthuan.gateway.client.Part;

/**
 * Things that wait for somebody of this role, as one part of the first page.
 *
 * @param title label of kind {@code waiting}
 * @param all path of the whole list
 * @param kind kind of the state labels
 */
public record Waiting(String title, String all, String kind, Part<List<Row>> rows) {

    /** One thing. @param when the moment that matters for the order of work */
    public record Row(String path, String text, String state, Instant when) {}

    public boolean isDown() {
        return rows.isDown();
    }

    public List<Row> rowsOrNone() {
        return rows.optional().orElse(List.of());
    }
}
