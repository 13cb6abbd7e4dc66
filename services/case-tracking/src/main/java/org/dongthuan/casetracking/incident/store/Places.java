package org.dongthuan.casetracking.incident.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.dongthuan.platform.sql.Sql;

/** Administrative units by date. */
@ApplicationScoped
public class Places {

    private final Sql sql;

    Places(Sql sql) {
        this.sql = sql;
    }

    /** Province a commune belongs to on a day; empty for an unknown code. */
    public Optional<String> provinceOf(String commune, LocalDate day) {
        return sql.one(
                "select province from administrative_unit where code = ? and valid_from <= ?"
                        + " and (valid_to is null or valid_to > ?)",
                row -> row.text("province"),
                commune,
                day,
                day);
    }
}
