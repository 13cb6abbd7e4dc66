package org.dongthuan.platform.pdf;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.dongthuan.platform.sql.Sql;

/** Templates by day, and how bodies and places are called; a service that makes papers has tables of both. */
@ApplicationScoped
public class Stationery {

    private final Sql sql;

    Stationery(Sql sql) {
        this.sql = sql;
    }

    /** @throws IllegalStateException when no version is in force on the day: a gap in the data */
    public Template template(String code, LocalDate day) {
        return sql.one(
                        "select version, body from document_template where code = ? and valid_from <= ?"
                                + " and (valid_to is null or valid_to > ?) order by version desc limit 1",
                        row -> new Template(code, (int) row.number("version"), row.text("body")),
                        code,
                        day,
                        day)
                .orElseThrow(() -> new IllegalStateException("No template " + code + " in force on " + day));
    }

    /** How a body or place is called; its code where no name is known. */
    public String nameOf(String code) {
        return sql.one("select name from document_name where code = ?", row -> row.text("name"), code)
                .orElse(code);
    }
}
