package org.dongthuan.platform.outbox;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.dongthuan.platform.config.PlatformConfig;
import org.dongthuan.testing.TestBroker;
import org.dongthuan.testing.TestDatabase;
import org.dongthuan.testing.Topics;
import org.flywaydb.core.Flyway;

/** A real database and a real broker, relays to start on them, and a way to write events as a service would. */
final class RelayWorld implements AutoCloseable {

    static final int MAX_BYTES = 2_000;
    private static final String PASSWORD = "test";
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    final TestBroker broker = TestBroker.start();
    private final TestDatabase database = TestDatabase.start();
    private final PlatformConfig config = config();

    RelayWorld() {
        System.setProperty("dongthuan.test.kafka", broker.bootstrapServers());
        Flyway.configure()
                .dataSource(database.url(), TestDatabase.OWNER, PASSWORD)
                .locations("db/platform")
                .load()
                .migrate();
    }

    /** One instance's relay with the numbers an operator sees of it. */
    record Instance(OutboxRelay relay, SimpleMeterRegistry numbers, AtomicBoolean dieBeforeDelete) {

        boolean active() {
            return numbers.get("outbox.relay.active").gauge().value() == 1;
        }

        double parked() {
            return numbers.get("outbox.relay.parked").counter().count();
        }

        void stop() {
            relay.stop(null);
        }
    }

    Instance startRelay() {
        SimpleMeterRegistry numbers = new SimpleMeterRegistry();
        AtomicBoolean die = new AtomicBoolean();
        OutboxMetrics metrics = new OutboxMetrics(source(), numbers);
        metrics.register(null);
        OutboxRelay relay = new OutboxRelay(config, connections(die), metrics);
        relay.start(null);
        return new Instance(relay, numbers, die);
    }

    /** What is between acknowledgement and delete: the broker has the record, then the relay's session is killed. */
    private RelayConnections connections(AtomicBoolean die) {
        return new RelayConnections(database.url(), TestDatabase.APP, PASSWORD, broker.bootstrapServers()) {
            @Override
            @SuppressWarnings("unchecked")
            Producer<String, String> producer() {
                Producer<String, String> real = super.producer();
                return (Producer<String, String>) Proxy.newProxyInstance(
                        getClass().getClassLoader(), new Class<?>[] {Producer.class}, (proxy, method, arguments) -> {
                            try {
                                Object result = method.invoke(real, arguments);
                                if (method.getName().equals("send") && die.getAndSet(false)) {
                                    ((Future<?>) result).get();
                                    endRelaySessions();
                                }
                                return result;
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        });
            }
        };
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(database.url(), TestDatabase.APP, PASSWORD);
    }

    void asOwner(String sql) throws SQLException {
        try (Connection owner = DriverManager.getConnection(database.url(), TestDatabase.OWNER, PASSWORD);
                Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Stores an event in a transaction of its own. */
    String record(String topic, String key, String payload) throws SQLException {
        try (Connection connection = connect()) {
            return record(connection, topic, key, payload);
        }
    }

    static String record(Connection connection, String topic, String key, String payload) throws SQLException {
        String id = UUID.randomUUID().toString();
        try (PreparedStatement insert = connection.prepareStatement("insert into outbox_event (id, topic,"
                + " aggregate_type, aggregate_id, event_key, type, payload, source, occurred_at)"
                + " values (cast(? as uuid), ?, 'probe', ?, ?, 'probe.noted.v1', ?, '/probe', clock_timestamp())")) {
            insert.setString(1, id);
            insert.setString(2, topic);
            insert.setString(3, key);
            insert.setString(4, key);
            insert.setString(5, payload);
            insert.executeUpdate();
        }
        return id;
    }

    /** Kills the database sessions of all relays, as a failed-over database or a cut line would. */
    void endRelaySessions() throws SQLException {
        number("select count(pg_terminate_backend(pid)) from pg_stat_activity where application_name = 'outbox-relay'"
                + " and pid in (select pid from pg_locks where locktype = 'advisory' and granted)");
    }

    long waiting() throws SQLException {
        return number("select count(*) from outbox_event");
    }

    long number(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }

    List<ConsumerRecord<String, String>> read(String topic, Predicate<List<ConsumerRecord<String, String>>> enough) {
        return Topics.readUntil(topic, enough, PATIENCE);
    }

    static List<String> payloadsOf(String key, List<ConsumerRecord<String, String>> records) {
        return records.stream()
                .filter(record -> record.key().equals(key))
                .map(ConsumerRecord::value)
                .toList();
    }

    static String id(ConsumerRecord<String, String> record) {
        return new String(record.headers().lastHeader("ce_id").value(), StandardCharsets.UTF_8);
    }

    private DataSource source() {
        org.postgresql.ds.PGSimpleDataSource source = new org.postgresql.ds.PGSimpleDataSource();
        source.setUrl(database.url());
        source.setUser(TestDatabase.APP);
        source.setPassword(PASSWORD);
        return source;
    }

    private static PlatformConfig config() {
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(PlatformConfig.class)
                .withDefaultValues(Map.of(
                        "dongthuan.platform.service", "probe",
                        "dongthuan.platform.keys.kek", "unused",
                        "dongthuan.platform.keys.lookup", "unused",
                        "dongthuan.platform.relay.standby", "PT0.05S",
                        "dongthuan.platform.relay.max-record-bytes", String.valueOf(MAX_BYTES)))
                .build()
                .getConfigMapping(PlatformConfig.class);
    }

    @Override
    public void close() {
        broker.stop();
        database.stop();
    }
}
