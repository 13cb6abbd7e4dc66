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
 * nothing and can neither create nor alter. Where row-level security would hide what a piece of work must see, the
 * application user becomes {@code <name>_app_beyond} for it (decision 0002, point 12): the same rights, but no policy.
 */
public final class PostgresDatabases {
    /** Databases of the services; each is owned by {@code <name>_owner} and used by {@code <name>_app}. */
    public static final List<String> SERVICES =
            List.of("intake", "case_tracking", "bank_integration", "consent", "notification");

    /** On tables and sequences of a data folder from before there was the second role. */
    private static final String SAME_RIGHTS = """
            DO $$
            DECLARE given record;
            BEGIN
                FOR given IN
                    SELECT c.oid::regclass AS what, c.relkind = 'S' AS sequence, a.privilege_type AS privilege
                    FROM pg_class c, aclexplode(c.relacl) a
                    WHERE a.grantee = '%1$s_app'::regrole
                LOOP
                    EXECUTE format('GRANT %%s ON %%s %%s TO %1$s_app_beyond', given.privilege,
                        CASE WHEN given.sequence THEN 'SEQUENCE' ELSE 'TABLE' END, given.what);
                END LOOP;
            END $$""";

    private PostgresDatabases() {}

    /** Creates what is missing; done once for a data folder. */
    public static void create(Settings settings) throws Exception {
        Path done = settings.data().of("postgres").resolve("databases-created-2");
        if (Files.exists(done)) {
            return;
        }
        try (Connection server = superuser(settings, "postgres")) {
            user(server, "keycloak", settings);
            database(server, "keycloak", "keycloak");
            for (String name : SERVICES) {
                user(server, name + "_owner", settings);
                user(server, name + "_app", settings);
                beyond(server, name + "_app");
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
        run(database, "GRANT USAGE ON SCHEMA public TO %1$s_app, %1$s_app_beyond".formatted(name));
        String byOwner = "ALTER DEFAULT PRIVILEGES FOR ROLE %s_owner ".formatted(name);
        String both = " TO %1$s_app, %1$s_app_beyond".formatted(name);
        run(database, byOwner + "GRANT USAGE ON SCHEMAS" + both);
        run(database, byOwner + "GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES" + both);
        run(database, byOwner + "GRANT USAGE, SELECT ON SEQUENCES" + both);
        run(database, SAME_RIGHTS.formatted(name));
    }

    private static void beyond(Connection server, String user) throws SQLException {
        String role = user + "_beyond";
        if (isAbsent(server, "SELECT 1 FROM pg_roles WHERE rolname = '" + role + "'")) {
            run(server, "CREATE ROLE " + role + " NOLOGIN BYPASSRLS");
        }
        run(server, "GRANT " + role + " TO " + user + " WITH INHERIT FALSE");
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
