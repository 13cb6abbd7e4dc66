package org.dongthuan.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A PostgreSQL of its own for one test run, with the two users a service has in production. */
public final class TestDatabase {

    /** Owns the schema and runs migrations. */
    public static final String OWNER = "svc_owner";
    /** Reads and writes rows, owns nothing. */
    public static final String APP = "svc_app";

    /** Whom {@link #APP} becomes for a look beyond the scope: no policy on rows concerns it. */
    private static final String BEYOND = APP + "_beyond";

    /** Of both. */
    public static final String PASSWORD = "test";

    private final EmbeddedPostgres postgres;

    private TestDatabase(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    /** Starts the server and creates database {@code svc}. */
    public static TestDatabase start() {
        try {
            TestDatabase database = new TestDatabase(EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "on")
                    .setServerConfig("max_connections", "60")
                    .start());
            database.prepare();
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** JDBC address of the service's database. */
    public String url() {
        return "jdbc:postgresql://localhost:" + postgres.getPort() + "/svc";
    }

    /** Ends the server at once and forgets its files. */
    public void stop() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void prepare() {
        run(
                "postgres",
                "create role " + OWNER + " login password '" + PASSWORD + "'",
                "create role " + APP + " login password '" + PASSWORD + "'",
                "create role " + BEYOND + " nologin bypassrls",
                "grant " + BEYOND + " to " + APP + " with inherit false",
                "create database svc owner " + OWNER);
        run(
                "svc",
                "create extension unaccent",
                "create extension pg_trgm",
                "create extension pgcrypto",
                "alter schema public owner to " + OWNER,
                "revoke create on schema public from public",
                "alter default privileges for role " + OWNER + " grant select, insert, update, delete on tables to "
                        + APP + ", " + BEYOND,
                "alter default privileges for role " + OWNER + " grant usage on sequences to " + APP + ", " + BEYOND);
    }

    private void run(String database, String... statements) {
        try (Connection connection = postgres.getDatabase("postgres", database).getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot prepare the test database", e);
        }
    }
}
