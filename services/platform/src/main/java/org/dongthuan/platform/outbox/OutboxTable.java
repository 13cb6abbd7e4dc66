package org.dongthuan.platform.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The relay's SQL. */
final class OutboxTable {

    /** Waiting rows in order; rows behind a parked row of the same key wait with it. */
    private static final String NEXT = "select " + PendingRow.COLUMNS
            + " from outbox_event e where parked_at is null and not exists (select 1 from outbox_event p"
            + " where p.parked_at is not null and p.event_key = e.event_key and p.seq < e.seq)"
            + " order by seq limit ? for update skip locked";

    private OutboxTable() {}

    static boolean tryLock(Connection connection, long key) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
            lock.setLong(1, key);
            try (ResultSet result = lock.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
        }
    }

    static List<PendingRow> next(Connection connection, int limit) throws SQLException {
        List<PendingRow> rows = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(NEXT)) {
            select.setInt(1, limit);
            try (ResultSet result = select.executeQuery()) {
                while (result.next()) {
                    rows.add(PendingRow.read(result));
                }
            }
        }
        return rows;
    }

    static void delete(Connection connection, List<PendingRow> sent) throws SQLException {
        Long[] seqs = sent.stream().map(PendingRow::seq).toArray(Long[]::new);
        try (PreparedStatement delete = connection.prepareStatement("delete from outbox_event where seq = any(?)")) {
            delete.setArray(1, connection.createArrayOf("bigint", seqs));
            delete.executeUpdate();
        }
    }

    static void park(Connection connection, PendingRow row, String reason) throws SQLException {
        try (PreparedStatement park = connection.prepareStatement("update outbox_event set parked_at ="
                + " clock_timestamp(), attempts = attempts + 1, last_error = ? where seq = ?")) {
            park.setString(1, reason);
            park.setLong(2, row.seq());
            park.executeUpdate();
        }
    }
}
