package org.dongthuan.casetracking.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.dongthuan.platform.sql.Sql;

/** Successions in the database: everything that was ever in force. Rows are added, never changed. */
@ApplicationScoped
class SuccessionStore {

    /** Keeps these locks apart from others of the service. */
    private static final int LOAD_LOCK = 8;

    private final Sql sql;

    SuccessionStore(Sql sql) {
        this.sql = sql;
    }

    /**
     * Takes over what is not stored yet. Two instances that start at once wait for one another.
     *
     * @throws IllegalStateException when a stored row has another successor, source or mark
     */
    @Transactional
    void load(List<Succession> rows) {
        sql.lock(LOAD_LOCK, "successions");
        List<Succession> known = all();
        for (Succession row : rows) {
            known.stream()
                    .filter(row::isAbout)
                    .findFirst()
                    .ifPresentOrElse(stored -> requireSame(stored, row), () -> add(row));
        }
    }

    @Transactional
    List<Succession> all() {
        return sql.list(
                "select role, from_org, place, to_org, valid_from::text as valid_from, source, mark"
                        + " from organisation_succession order by valid_from, role, from_org, place",
                row -> new Succession(
                        row.text("role"),
                        row.text("from_org"),
                        row.text("place"),
                        row.text("to_org"),
                        java.time.LocalDate.parse(row.text("valid_from")),
                        row.text("source"),
                        row.text("mark")));
    }

    private void add(Succession row) {
        sql.run(
                "insert into organisation_succession (role, from_org, place, to_org, valid_from, source, mark)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                row.role(),
                row.fromOrg(),
                row.place(),
                row.toOrg(),
                row.validFrom(),
                row.source(),
                row.mark());
    }

    private static void requireSame(Succession stored, Succession row) {
        if (!stored.equals(row)) {
            throw new IllegalStateException("The succession of " + row.fromOrg() + " as " + row.role() + " from "
                    + row.validFrom() + " is stored with other values than the file has. What is in force is never"
                    + " edited: put the old row back and add one from a later day.");
        }
    }
}
