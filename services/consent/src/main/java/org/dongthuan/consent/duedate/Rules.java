package org.dongthuan.consent.duedate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.dongthuan.platform.sql.Sql;

/** Lengths of periods: data that are in force from a day on. */
@ApplicationScoped
public class Rules {

    private final Sql sql;

    Rules(Sql sql) {
        this.sql = sql;
    }

    /** In the unit of the rule. @throws IllegalStateException when no version is in force on the day: a gap in the data */
    public int length(String code, LocalDate day) {
        return sql.one(
                        "select length from deadline_rule where code = ? and valid_from <= ?"
                                + " order by valid_from desc, version desc limit 1",
                        row -> (int) row.number("length"),
                        code,
                        day)
                .orElseThrow(() -> new IllegalStateException("No rule " + code + " in force on " + day));
    }
}
