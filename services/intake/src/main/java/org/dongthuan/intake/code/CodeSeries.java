package org.dongthuan.intake.code;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.dongthuan.platform.sql.Sql;
import org.dongthuan.platform.time.Vietnam;

/** Draws case codes. A place without a series takes no complaints. */
@ApplicationScoped
public class CodeSeries {

    private final Sql sql;

    CodeSeries(Sql sql) {
        this.sql = sql;
    }

    /** The next code of a place; empty when the place has no series. */
    public Optional<CaseCode> next(String placeCode, Instant at) {
        return sql.one(
                "select prefix, nextval('complaint_number') as number from code_series where place_code = ?",
                row -> CaseCode.of(row.text("prefix"), Vietnam.dayOf(at).getYear(), row.number("number")),
                placeCode);
    }
}
