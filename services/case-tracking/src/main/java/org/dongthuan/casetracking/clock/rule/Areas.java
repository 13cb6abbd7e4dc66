package org.dongthuan.casetracking.clock.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.dongthuan.platform.sql.Sql;

/** Administrative units in the database. */
@ApplicationScoped
class Areas {

    private final Sql sql;

    Areas(Sql sql) {
        this.sql = sql;
    }

    List<Area> all() {
        return sql.list(
                "select code, valid_from, valid_to, province, remote from administrative_unit",
                row -> new Area(
                        row.text("code"),
                        row.date("valid_from"),
                        row.date("valid_to"),
                        row.text("province"),
                        row.flag("remote")));
    }
}
