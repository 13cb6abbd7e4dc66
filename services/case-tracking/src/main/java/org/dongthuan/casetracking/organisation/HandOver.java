package org.dongthuan.casetracking.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.dongthuan.casetracking.history.Steps;
import org.dongthuan.casetracking.organisation.NamedRows.Going;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.sql.Sql;

/** Gives rows of one kind to whoever has the duty now. A hand-over is a step in the row's history and changes no state. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class HandOver {

    /**
     * For queries: the role that answers for an organisation which takes part in an incident ({@code i}). Heads answer for
     * it, so it is their succession that counts.
     */
    public static final String ANSWERABLE = "case i.role when 'BK' then 'BKA' when 'PO' then 'POL' end";

    private final NamedRows rows;
    private final Steps steps;
    private final Sql sql;

    HandOver(NamedRows rows, Steps steps, Sql sql) {
        this.rows = rows;
        this.steps = steps;
        this.sql = sql;
    }

    /**
     * What goes.
     *
     * @param kind as in the history, for example {@code data request}
     * @param query as {@link NamedRows#of} wants it
     */
    public record Rows(String kind, String query) {}

    /**
     * Rows of which one column names the organisation.
     *
     * @param table with {@code id} and {@code version}
     * @return how many went
     */
    public int column(Rows which, String table, String column, Succession by, Instant now) {
        String update = "update %s set %s = ?, version = version + 1 where id = ?".formatted(table, column);
        return each(which, by, now, one -> sql.run(update, one.to(), one.id()));
    }

    /**
     * @param give changes one row, its version included
     * @return how many went
     */
    public int each(Rows which, Succession by, Instant now, Consumer<Going> give) {
        List<Going> going = rows.of(which.query(), by, now);
        for (Going one : going) {
            give.accept(one);
            steps.add(
                    Steps.Done.keeping(which.kind(), one.id(), "hand-over", one.state(), one.said(), one.version()),
                    Actor.SYSTEM,
                    now);
        }
        return going.size();
    }
}
