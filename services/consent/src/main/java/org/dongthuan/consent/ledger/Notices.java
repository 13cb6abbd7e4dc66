package org.dongthuan.consent.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.platform.sql.Sql;
import org.dongthuan.platform.time.Vietnam;

/** What people are told before they answer: dated texts, of which the one in force counts. */
@ApplicationScoped
public class Notices {

    private static final String SELECT =
            "select id, text_vi, text_en, sha256, term_months, term_months is not null as termed from consent_notice where ";

    private final Sql sql;

    Notices(Sql sql) {
        this.sql = sql;
    }

    /** The text in force; empty before the first one is. */
    public Optional<Notice> inForce(Purpose purpose, Instant at) {
        return one(
                "purpose = ? and valid_from <= ? order by valid_from desc, id desc limit 1",
                purpose,
                Vietnam.dayOf(at));
    }

    public Optional<Notice> find(String id) {
        return one("id = ?", id);
    }

    /** What the person of a record was told; empty where nobody knows. */
    public Optional<Notice> ofRecord(UUID record) {
        return one("id = (select notice from consent_record where id = ?)", record);
    }

    private Optional<Notice> one(String condition, Object... parameters) {
        return sql.one(
                SELECT + condition,
                row -> new Notice(
                        row.text("id"),
                        row.text("text_vi"),
                        row.text("text_en"),
                        row.text("sha256"),
                        row.flag("termed") ? (int) row.number("term_months") : null),
                parameters);
    }
}
