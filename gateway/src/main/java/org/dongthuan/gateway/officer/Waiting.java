package org.dongthuan.gateway.officer;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.dongthuan.gateway.client.CaseTrackingClient.Deadline;
import org.dongthuan.gateway.client.Part;

/**
 * Things that wait for somebody of this role, as one part of the first page.
 *
 * @param title label of kind {@code waiting}
 * @param all path of the whole list
 * @param kind kind of the state labels
 */
public record Waiting(String title, String all, String kind, Part<List<Row>> rows) {

    /**
     * One thing.
     *
     * @param due when it has to be done; absent where nothing says so
     * @param since since when it waits; absent where that does not matter
     * @param clock the deadline it is due by, for its explanation; absent for most
     */
    public record Row(String path, String text, String state, Instant due, Instant since, Deadline clock) {

        static Row due(String path, String text, String state, Instant due) {
            return new Row(path, text, state, due, null, null);
        }

        static Row since(String path, String text, String state, Instant since) {
            return new Row(path, text, state, null, since, null);
        }

        /** The same, due by a deadline that explains why. */
        Row by(Deadline why) {
            return new Row(path, text, state, due, since, why);
        }

        static Row of(Deadline clock, String path, String text) {
            return new Row(path, text, clock.state(), clock.dueAt(), null, clock);
        }
    }

    /** The same without things that are shown elsewhere. */
    Waiting without(Set<String> paths) {
        return new Waiting(
                title,
                all,
                kind,
                rows.map(all ->
                        all.stream().filter(row -> !paths.contains(row.path())).toList()));
    }

    public boolean isDown() {
        return rows.isDown();
    }

    public List<Row> rowsOrNone() {
        return rows.optional().orElse(List.of());
    }
}
