package org.dongthuan.notification.letter;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.dongthuan.platform.sql.Sql;

/** How bodies are called in letters, by date, from table {@code letterhead}. */
@ApplicationScoped
class Letterheads {

    private final Sql sql;

    Letterheads(Sql sql) {
        this.sql = sql;
    }

    /** Of the body that looks after the person. */
    Letterhead of(UUID personId, LocalDate day) {
        return sql.one(
                        "select h.body, h.place from person_place p join letterhead h on h.place_code = p.place_code"
                                + " where p.person_id = ? and h.valid_from <= ? order by h.valid_from desc limit 1",
                        row -> new Letterhead(row.text("body"), row.text("place")),
                        personId,
                        day)
                .orElse(Letterhead.PLAIN);
    }
}
