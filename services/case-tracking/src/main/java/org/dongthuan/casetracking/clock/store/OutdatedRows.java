package org.dongthuan.casetracking.clock.store;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.dongthuan.platform.sql.Sql;

/** Rows that still run, by the calendar they were counted with; whoever counts them anew asks for them. */
public final class OutdatedRows<T> {

    private static final String RUNS = "state in ('RUNNING', 'SUSPENDED')";

    private final EntityManager entities;
    private final Sql sql;
    private final Class<T> type;
    private final String table;

    OutdatedRows(EntityManager entities, Sql sql, Class<T> type, String table) {
        this.entities = entities;
        this.sql = sql;
        this.type = type;
        this.table = table;
    }

    /** Versions of the calendar in use. */
    public List<String> calendars() {
        return sql.list(
                "select distinct calendar_version from " + table + " where " + RUNS,
                row -> row.text("calendar_version"));
    }

    /**
     * Some that were counted with one of them, by id, held until the transaction ends; ones that another holds are left to it.
     * Goes once through the table: without an index of its own, for which every filing would pay, as it is done once a year.
     */
    public List<T> countedWith(List<String> calendars, UUID after, int limit) {
        return sql
                .list(
                        "select id from " + table + " where " + RUNS
                                + " and calendar_version = any (?) and id > ? order by id limit ?"
                                + " for update skip locked",
                        row -> row.uuid("id"),
                        calendars.toArray(String[]::new),
                        after,
                        limit)
                .stream()
                .map(id -> entities.find(type, id))
                .toList();
    }
}
