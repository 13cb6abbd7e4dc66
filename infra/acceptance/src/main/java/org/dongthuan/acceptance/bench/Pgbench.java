package org.dongthuan.acceptance.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dongthuan.local.LocalStack;
import org.dongthuan.local.postgres.PostgresDatabases;
import org.dongthuan.local.setting.Settings;

/**
 * The yardstick of P1: PostgreSQL's own load generator storing the rows of a filing (complaint and outbox row of about 1 KB
 * each, idempotency row) in one transaction, in a database of its own on the stack's server.
 */
final class Pgbench {

    private static final String DATABASE = "bench";
    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");

    private final Path program;
    private final Settings settings;
    private final Path script;

    /** @param program as {@code infra/acceptance/bin/find-pgbench} found it */
    Pgbench(Path program, LocalStack stack) {
        this.program = program;
        this.settings = stack.settings();
        this.script = settings.data().path().resolve("filing.pgbench.sql");
    }

    /** Makes the tables. */
    void prepare() {
        try {
            Files.writeString(script, resource("filing.pgbench.sql"));
            try (Connection server = PostgresDatabases.superuser(settings, "postgres");
                    Statement statement = server.createStatement()) {
                statement.execute("create database " + DATABASE);
            }
            try (Connection database = PostgresDatabases.superuser(settings, DATABASE);
                    Statement statement = database.createStatement()) {
                statement.execute(resource("yardstick.sql"));
            }
        } catch (IOException | SQLException e) {
            throw new BenchFailure("The yardstick's tables cannot be made: " + e.getMessage(), e);
        }
    }

    /** Transactions a second. */
    double run(int clients, int seconds) {
        List<String> command = List.of(
                program.toString(),
                "--no-vacuum",
                "--protocol=prepared",
                "--client=" + clients,
                "--jobs=2",
                "--time=" + seconds,
                "--file=" + script,
                "--host=127.0.0.1",
                "--port=" + settings.ports().of("postgres"),
                "--username=postgres",
                DATABASE);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", settings.databasePassword("postgres"));
        try {
            Process process = builder.start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            Matcher rate = RATE.matcher(said);
            if (process.waitFor() != 0 || !rate.find()) {
                throw new BenchFailure("pgbench failed: " + said);
            }
            return Double.parseDouble(rate.group(1));
        } catch (IOException e) {
            throw new BenchFailure("pgbench cannot be run: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchFailure("Interrupted", e);
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Pgbench.class.getResourceAsStream("/bench/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
