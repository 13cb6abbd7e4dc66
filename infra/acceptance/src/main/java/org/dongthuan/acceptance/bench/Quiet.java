package org.dongthuan.acceptance.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import org.dongthuan.local.LocalStack;
import org.dongthuan.local.postgres.PostgresDatabases;

/**
 * Waits until everything that was set off has been worked off: no event waits, no text is to be sent, and the processes have
 * come to rest. Whatever is measured next would otherwise pay for what was measured before.
 */
final class Quiet {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration LOOK = Duration.ofSeconds(1);
    /** Cores; timers and heartbeats of eleven processes take some at any time. */
    private static final double REST = 0.35;

    private final LocalStack stack;
    private final OwnProcesses processes;

    Quiet(LocalStack stack, OwnProcesses processes) {
        this.stack = stack;
        this.processes = processes;
    }

    /** @throws BenchFailure when there is still something to do after five minutes */
    void await() {
        Instant end = Instant.now().plus(PATIENCE);
        int restful = 0;
        while (restful < 2) {
            if (Instant.now().isAfter(end)) {
                throw new BenchFailure("After " + PATIENCE.toMinutes() + " minutes the stack still works off what was"
                        + " filed: " + waiting() + " events or texts wait");
            }
            double before = processes.allCpu();
            long began = System.nanoTime();
            Pause.of(LOOK);
            double cores = (processes.allCpu() - before) / ((System.nanoTime() - began) / 1e9);
            restful = cores < REST && waiting() == 0 ? restful + 1 : 0;
        }
    }

    private long waiting() {
        long waiting = count("notification", "select count(*) from message where state in ('QUEUED', 'SUBMITTING', 'SUBMITTED')");
        for (String database : PostgresDatabases.SERVICES) {
            waiting += count(database, "select count(*) from outbox_event where parked_at is null");
        }
        return waiting;
    }

    private long count(String database, String sql) {
        try (Connection connection = PostgresDatabases.superuser(stack.settings(), database);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        } catch (SQLException e) {
            throw new BenchFailure("Cannot look into " + database + ": " + e.getMessage(), e);
        }
    }
}
