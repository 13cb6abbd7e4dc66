package org.dongthuan.platform.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.dongthuan.platform.config.PlatformConfig;
import org.jboss.logging.Logger;

/**
 * Publishes the outbox from one thread, on the one instance that holds the service's advisory lock. A round selects the
 * waiting rows, sends all, waits for every acknowledgement, deletes and commits. There is deliberately no "last sequence
 * seen": a transaction that drew a lower number may commit later.
 */
@ApplicationScoped
public class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final Duration RETRY = Duration.ofMillis(500);

    private final PlatformConfig config;
    private final RelayConnections connections;
    private final OutboxMetrics metrics;
    private final Semaphore wakeUps = new Semaphore(0);
    private final long lockKey;
    private volatile boolean running;
    private Thread thread;

    OutboxRelay(PlatformConfig config, RelayConnections connections, OutboxMetrics metrics) {
        this.config = config;
        this.connections = connections;
        this.metrics = metrics;
        this.lockKey = ("outbox-relay:" + config.service()).hashCode();
    }

    void start(@Observes StartupEvent event) {
        if (config.relay().enabled()) {
            running = true;
            thread = Thread.ofPlatform().name("outbox-relay").daemon().start(this::run);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        running = false;
        if (thread != null) {
            thread.interrupt();
        }
    }

    /** Tells the relay that a transaction with events has committed in this instance. */
    public void wake() {
        if (wakeUps.availablePermits() == 0) {
            wakeUps.release();
        }
    }

    private void run() {
        while (running) {
            try (Connection database = connections.database()) {
                serve(database);
            } catch (SQLException | ExecutionException | RuntimeException | Error e) {
                metrics.failed();
                LOG.warnf("Relay starts over: %s", e.toString());
                pause(RETRY);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } finally {
                metrics.active(false);
            }
        }
    }

    private void serve(Connection database) throws SQLException, ExecutionException, InterruptedException {
        while (!OutboxTable.tryLock(database, lockKey)) {
            database.commit();
            TimeUnit.MILLISECONDS.sleep(config.relay().standby().toMillis());
        }
        database.commit();
        metrics.active(true);
        // Thrown away on any error: what it still has in flight must not be delivered behind a resend.
        Producer<String, String> producer = connections.producer();
        Duration wait = config.relay().poll();
        boolean woken = true;
        try {
            while (running) {
                long began = System.nanoTime();
                int sent = round(database, producer);
                if (sent > 0) {
                    if (sent < config.relay().batch()) {
                        // Many commits of a busy minute go together; the first after a quiet one goes at once.
                        pauseUntil(began + config.relay().pace().toNanos());
                    }
                    // Found unasked: another instance is writing, and more of it may come.
                    wait = woken ? wait : config.relay().poll();
                    continue;
                }
                woken = wakeUps.tryAcquire(wait.toMillis(), TimeUnit.MILLISECONDS);
                wakeUps.drainPermits();
                wait = woken ? wait : longer(wait);
            }
        } finally {
            producer.close(Duration.ZERO);
        }
    }

    private Duration longer(Duration wait) {
        Duration doubled = wait.multipliedBy(2);
        return doubled.compareTo(config.relay().idlePoll()) > 0 ? config.relay().idlePoll() : doubled;
    }

    private int round(Connection database, Producer<String, String> producer)
            throws SQLException, ExecutionException, InterruptedException {
        List<PendingRow> rows = OutboxTable.next(database, config.relay().batch());
        if (rows.isEmpty()) {
            database.commit();
            return 0;
        }
        PendingRow tooLarge = firstTooLarge(rows);
        if (tooLarge != null) {
            OutboxTable.park(database, tooLarge, "larger than the broker takes");
            database.commit();
            metrics.parked();
            LOG.errorf("Event %s of type %s is parked: too large", tooLarge.id(), tooLarge.type());
            return 1;
        }
        List<Future<RecordMetadata>> acknowledgements = new ArrayList<>(rows.size());
        for (PendingRow row : rows) {
            acknowledgements.add(producer.send(row.toRecord()));
        }
        for (Future<RecordMetadata> acknowledgement : acknowledgements) {
            acknowledgement.get();
        }
        OutboxTable.delete(database, rows);
        database.commit();
        metrics.sent(rows);
        return rows.size();
    }

    private PendingRow firstTooLarge(List<PendingRow> rows) {
        for (PendingRow row : rows) {
            if (row.bytes() > config.relay().maxRecordBytes()) {
                return row;
            }
        }
        return null;
    }

    private static void pauseUntil(long nanos) throws InterruptedException {
        long left = nanos - System.nanoTime();
        if (left > 0) {
            TimeUnit.NANOSECONDS.sleep(left);
        }
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
