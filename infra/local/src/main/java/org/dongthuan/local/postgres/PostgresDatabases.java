package org.dongthuan.local.postgres;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.dongthuan.local.setting.Settings;

/**
 * Databases and users: for each service an owner, who migrates, and an application user, who reads and writes rows but owns
 * nothing and can neither create nor alter.
 */
public final class PostgresDatabases {
    /** Databases of the services; each is owned by {@code <name>_owner} and used by {@code <name>_app}. */
    public static final List<String> SERVICES =
            List.of("intake", "case_tracking", "bank_integration", "consent", "notification");

    private PostgresDatabases() {}

    /** Creates what is missing; done once for a data folder. */
    public static void create(Settings settings) throws Exception {
        Path done = settings.data().of("postgres").resolve("databases-created");
        if (Files.exists(done)) {
            return;
        }
        try (Connection server = superuser(settings, "postgres")) {
            user(server, "keycloak", settings);
            database(server, "keycloak", "keycloak");
            for (String name : SERVICES) {
                user(server, name + "_owner", settings);
                user(server, name + "_app", settings);
                database(server, name, name + "_owner");
                run(server, "GRANT CONNECT ON DATABASE " + name + " TO " + name + "_app");
            }
        }
        for (String name : SERVICES) {
            try (Connection database = superuser(settings, name)) {
                rights(database, name);
            }
        }
        Files.createFile(done);
    }

    /** A connection as superuser, for set-up and for tests that look behind the services. */
    public static Connection superuser(Settings settings, String database) throws SQLException {
        return DriverManager.getConnection(
                settings.jdbcUrl(database), "postgres", settings.databasePassword("postgres"));
    }

    private static void rights(Connection database, String name) throws SQLException {
        for (String extension : List.of("unaccent", "pg_trgm", "pgcrypto")) {
            run(database, "CREATE EXTENSION IF NOT EXISTS " + extension);
        }
        run(database, "REVOKE ALL ON SCHEMA public FROM PUBLIC");
        run(database, "ALTER SCHEMA public OWNER TO %s_owner".formatted(name));
        run(database, "GRANT USAGE ON SCHEMA public TO %s_app".formatted(name));
        String byOwner = "ALTER DEFAULT PRIVILEGES FOR ROLE %s_owner ".formatted(name);
        run(database, byOwner + "GRANT USAGE ON SCHEMAS TO %s_app".formatted(name));
        run(database, byOwner + "GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO %s_app".formatted(name));
        run(database, byOwner + "GRANT USAGE, SELECT ON SEQUENCES TO %s_app".formatted(name));
    }

    private static void user(Connection server, String user, Settings settings) throws SQLException {
        if (isAbsent(server, "SELECT 1 FROM pg_roles WHERE rolname = '" + user + "'")) {
            run(server, "CREATE ROLE " + user + " LOGIN");
        }
        run(server, "ALTER ROLE " + user + " PASSWORD '" + settings.databasePassword(user) + "'");
    }

    private static void database(Connection server, String name, String owner) throws SQLException {
        if (isAbsent(server, "SELECT 1 FROM pg_database WHERE datname = '" + name + "'")) {
            run(server, "CREATE DATABASE " + name + " OWNER " + owner);
        }
        run(server, "REVOKE ALL ON DATABASE " + name + " FROM PUBLIC");
    }

    private static boolean isAbsent(Connection server, String query) throws SQLException {
        try (Statement statement = server.createStatement();
                var rows = statement.executeQuery(query)) {
            return !rows.next();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
