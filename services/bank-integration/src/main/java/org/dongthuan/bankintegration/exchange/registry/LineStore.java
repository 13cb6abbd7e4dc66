package org.dongthuan.bankintegration.exchange.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Map;
import java.util.stream.Collectors;
import org.dongthuan.platform.sql.Sql;

/** How the lines are, kept over restarts and for all instances. */
@ApplicationScoped
public class LineStore {

    private final Sql sql;
    private final InstantSource clock;

    LineStore(Sql sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** By organisation code; banks that were never spoken to are not in it. */
    @Transactional
    public Map<String, LineState> all() {
        return sql
                .list(
                        "select bank_org, away_since, reason, last_answer_at from bank_line",
                        row -> Map.entry(
                                row.text("bank_org"),
                                new LineState(
                                        row.instant("away_since"), row.text("reason"), row.instant("last_answer_at"))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Transactional
    void keep(String org, LineState state) {
        sql.run(
                "insert into bank_line (bank_org, away_since, reason, last_answer_at, changed_at)"
                        + " values (?, ?, ?, ?, ?) on conflict (bank_org) do update set"
                        + " away_since = excluded.away_since, reason = excluded.reason,"
                        + " last_answer_at = excluded.last_answer_at, changed_at = excluded.changed_at",
                org,
                state.awaySince(),
                state.reason(),
                state.lastAnswerAt(),
                clock.instant());
    }
}
