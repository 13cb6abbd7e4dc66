package org.dongthuan.platform.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** What an operator watches: who holds the lock, what waits and since when, what was parked. */
@ApplicationScoped
class OutboxMetrics {

    private final DataSource database;
    private final MeterRegistry registry;
    private final AtomicInteger active = new AtomicInteger();
    private final Counter failures;
    private final Counter parked;
    private final DistributionSummary batch;

    OutboxMetrics(DataSource database, MeterRegistry registry) {
        this.database = database;
        this.registry = registry;
        this.failures = registry.counter("outbox.relay.failures");
        this.parked = registry.counter("outbox.relay.parked");
        this.batch = registry.summary("outbox.relay.batch");
    }

    void register(@Observes StartupEvent event) {
        Gauge.builder("outbox.relay.active", active, AtomicInteger::get).register(registry);
        Gauge.builder("outbox.rows", () -> query("select count(*) from (select 1 from outbox_event limit 10000) t"))
                .register(registry);
        Gauge.builder(
                        "outbox.oldest.age.seconds",
                        () -> query("select coalesce(extract(epoch from clock_timestamp() - min(occurred_at)), 0)"
                                + " from outbox_event"))
                .register(registry);
    }

    void active(boolean holdsLock) {
        active.set(holdsLock ? 1 : 0);
    }

    void failed() {
        failures.increment();
    }

    void parked() {
        parked.increment();
    }

    void sent(List<PendingRow> rows) {
        batch.record(rows.size());
    }

    private double query(String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            return result.next() ? result.getDouble(1) : 0;
        } catch (SQLException e) {
            return Double.NaN;
        }
    }
}
