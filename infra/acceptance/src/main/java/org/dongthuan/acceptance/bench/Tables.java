package org.dongthuan.acceptance.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.dongthuan.local.postgres.PostgresDatabases;
import org.dongthuan.local.setting.Settings;

/**
 * Looks into the services' tables past the gateway, to see how far the stack has come: asking the services themselves ten
 * times a second would be a load of its own in what is measured.
 */
final class Tables {

    private final Settings settings;
    private final Map<String, Connection> connections = new HashMap<>();

    Tables(Settings settings) {
        this.settings = settings;
    }

    /** The one number a query answers. */
    long count(String database, String sql) {
        return ask(database, sql, result -> {
            result.next();
            return result.getLong(1);
        });
    }

    /** The rows of a query for a name and a number, by name. */
    Map<String, Integer> counts(String database, String sql) {
        return ask(database, sql, result -> {
            Map<String, Integer> counts = new TreeMap<>();
            while (result.next()) {
                counts.put(result.getString(1), result.getInt(2));
            }
            return counts;
        });
    }

    /** Runs a statement or several. */
    void run(String database, String sql) {
        with(database, connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        });
    }

    /** Changes what lies there, for measurements that need more than people would file in an hour. */
    void with(String database, Change change) {
        try (Connection connection = PostgresDatabases.superuser(settings, database)) {
            change.on(connection);
        } catch (SQLException e) {
            throw new BenchFailure("Cannot change " + database + ": " + e.getMessage(), e);
        }
    }

    private synchronized <T> T ask(String database, String sql, Reading<T> reading) {
        try (Statement statement = looking(database).createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            return reading.of(result);
        } catch (SQLException e) {
            throw new BenchFailure("Cannot look into " + database + ": " + e.getMessage(), e);
        }
    }

    /** Kept open: to connect costs the database more than to look, and would count as the platform's work. */
    private Connection looking(String database) throws SQLException {
        Connection open = connections.get(database);
        if (open == null || open.isClosed()) {
            open = PostgresDatabases.superuser(settings, database);
            connections.put(database, open);
        }
        return open;
    }

    /** What is done on a connection of its own. */
    interface Change {
        void on(Connection connection) throws SQLException;
    }

    private interface Reading<T> {
        T of(ResultSet result) throws SQLException;
    }
}
