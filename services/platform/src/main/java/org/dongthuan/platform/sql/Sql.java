package org.dongthuan.platform.sql;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * Plain SQL on the connection of the running transaction. Pending changes of entities are flushed first, so that a
 * statement sees them. A null parameter is typed by the database.
 *
 * <p>Use it rather than Hibernate's native queries: Hibernate 7 keeps their results' mapping in a cache whose keys are never
 * equal, and under load spends a quarter of the CPU looking through it.
 */
@ApplicationScoped
public class Sql {

    private static final int BATCH = 500;

    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended(?, ?)) is not null as locked";
    private static final String TRY_LOCK = "select pg_try_advisory_xact_lock(hashtextextended(?, ?)) as locked";

    private final DataSource source;
    private final EntityManager entities;

    Sql(DataSource source, EntityManager entities) {
        this.source = source;
        this.entities = entities;
    }

    /** Runs one statement; answers how many rows it touched. */
    public int run(String sql, Object... parameters) {
        flush();
        return append(sql, parameters);
    }

    /** As {@link #run}, for a statement that needs no pending change written before it, such as a row of history. */
    public int append(String sql, Object... parameters) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, parameters);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    /** Runs one statement for many rows of parameters, in batches; needs no pending change written before it. */
    public void batch(String sql, List<Object[]> rows) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            int waiting = 0;
            for (Object[] row : rows) {
                bind(statement, row);
                statement.addBatch();
                if (++waiting == BATCH) {
                    statement.executeBatch();
                    waiting = 0;
                }
            }
            if (waiting > 0) {
                statement.executeBatch();
            }
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    /** All rows of a query. */
    public <T> List<T> list(String sql, Function<Row, T> view, Object... parameters) {
        flush();
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, parameters);
            return rows(statement.executeQuery(), view);
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    /** The first row, if any. */
    public <T> Optional<T> one(String sql, Function<Row, T> view, Object... parameters) {
        return list(sql, view, parameters).stream().findFirst();
    }

    /**
     * To the end of the transaction, plans each statement for its values, and for one process: starting helpers takes longer
     * than a page does. Connections plan once for all values, which is right for keys and wrong for patterns.
     */
    public void planForValues() {
        one(
                "select set_config('plan_cache_mode', 'force_custom_plan', true),"
                        + " set_config('max_parallel_workers_per_gather', '0', true)",
                row -> true);
    }

    /**
     * Waits until no other transaction holds this lock; held to the end of the transaction.
     *
     * @param kind keeps equal names apart
     */
    public void lock(int kind, String name) {
        one(LOCK, row -> true, name, kind);
    }

    /** {@link #lock} and {@link #list} in one round trip; the query sees what the lock's last holder stored. */
    public <T> List<T> lockAndList(int kind, String name, String sql, Function<Row, T> view, Object... parameters) {
        return behind(LOCK, kind, name, sql, view, parameters).orElseThrow();
    }

    /** As {@link #lockAndList}, but without waiting: empty when another transaction holds the lock. */
    public <T> Optional<List<T>> tryLockAndList(
            int kind, String name, String sql, Function<Row, T> view, Object... parameters) {
        return behind(TRY_LOCK, kind, name, sql, view, parameters);
    }

    private <T> Optional<List<T>> behind(
            String lock, int kind, String name, String sql, Function<Row, T> view, Object... parameters) {
        flush();
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(lock + ";" + sql)) {
            bind(
                    statement,
                    Stream.concat(Stream.of(name, kind), Stream.of(parameters)).toArray());
            statement.execute();
            try (ResultSet got = statement.getResultSet()) {
                got.next();
                if (!got.getBoolean(1)) {
                    return Optional.empty();
                }
            }
            statement.getMoreResults();
            return Optional.of(rows(statement.getResultSet(), view));
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    private static <T> List<T> rows(ResultSet result, Function<Row, T> view) throws SQLException {
        try (result) {
            List<T> found = new ArrayList<>();
            Row row = new Row(result);
            while (result.next()) {
                found.add(view.apply(row));
            }
            return found;
        }
    }

    private void flush() {
        if (entities.isJoinedToTransaction()) {
            entities.flush();
        }
    }

    private static void bind(PreparedStatement statement, Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            int at = i + 1;
            switch (parameters[i]) {
                case null -> statement.setNull(at, Types.NULL);
                case Instant instant -> statement.setObject(at, instant.atOffset(ZoneOffset.UTC));
                case Enum<?> constant -> statement.setString(at, constant.name());
                case String[] texts ->
                    statement.setArray(at, statement.getConnection().createArrayOf("text", texts));
                case UUID[] ids ->
                    statement.setArray(at, statement.getConnection().createArrayOf("uuid", ids));
                case Long[] numbers ->
                    statement.setArray(at, statement.getConnection().createArrayOf("bigint", numbers));
                case byte[][] bytes ->
                    statement.setArray(at, statement.getConnection().createArrayOf("bytea", bytes));
                default -> statement.setObject(at, parameters[i]);
            }
        }
    }
}
