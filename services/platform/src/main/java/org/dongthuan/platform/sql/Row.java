package org.dongthuan.platform.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/** The row at hand, by column name; an absent value is null (0 and false for numbers and flags). */
public final class Row {

    private final ResultSet rows;

    Row(ResultSet rows) {
        this.rows = rows;
    }

    public String text(String column) {
        return read(() -> rows.getString(column));
    }

    public UUID uuid(String column) {
        return read(() -> rows.getObject(column, UUID.class));
    }

    public long number(String column) {
        return read(() -> rows.getLong(column));
    }

    public boolean flag(String column) {
        return read(() -> rows.getBoolean(column));
    }

    public byte[] bytes(String column) {
        return read(() -> rows.getBytes(column));
    }

    /** Microseconds, UTC. */
    public Instant instant(String column) {
        OffsetDateTime at = read(() -> rows.getObject(column, OffsetDateTime.class));
        return at == null ? null : at.toInstant();
    }

    public LocalDate date(String column) {
        return read(() -> rows.getObject(column, LocalDate.class));
    }

    private static <T> T read(Reading<T> reading) {
        try {
            return reading.now();
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    private interface Reading<T> {
        T now() throws SQLException;
    }
}
