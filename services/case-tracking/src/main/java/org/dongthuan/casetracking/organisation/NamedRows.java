package org.dongthuan.casetracking.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dongthuan.platform.sql.Sql;
import org.dongthuan.platform.time.Vietnam;

/** Finds the rows that name the former organisation, and whose they are now. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class NamedRows {

    private final Sql sql;
    private final Successions successions;

    NamedRows(Sql sql, Successions successions) {
        this.sql = sql;
        this.successions = successions;
    }

    /**
     * One row and where it goes.
     *
     * @param to whoever has the duty on the day, which may be a successor's successor
     * @param said the way there and its sources, for the history
     */
    public record Going(UUID id, String state, int version, String to, String said) {}

    private record Named(UUID id, String place, String state, int version) {}

    /**
     * Rows that the succession is about and that have a successor on the day.
     *
     * @param query of {@code id, place_code, state, version} of open rows, held so that others skip them; its two parameters
     *     are the role and the former organisation
     */
    public List<Going> of(String query, Succession by, Instant now) {
        return sql
                .list(
                        query,
                        row -> new Named(
                                row.uuid("id"), row.text("place_code"), row.text("state"), (int) row.number("version")),
                        by.role(),
                        by.fromOrg())
                .stream()
                .flatMap(row -> going(row, by, now).stream())
                .toList();
    }

    private List<Going> going(Named row, Succession by, Instant now) {
        List<Succession> path = by.covers(by.role(), by.fromOrg(), row.place())
                ? successions.path(by.role(), by.fromOrg(), row.place(), Vietnam.dayOf(now))
                : List.of();
        return path.isEmpty()
                ? List.of()
                : List.of(new Going(
                        row.id(), row.state(), row.version(), path.getLast().toOrg(), said(path)));
    }

    private static String said(List<Succession> path) {
        return path.stream()
                .map(step -> step.fromOrg() + " → " + step.toOrg() + ": " + step.source())
                .collect(Collectors.joining("; "));
    }
}
