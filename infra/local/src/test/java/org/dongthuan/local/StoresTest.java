package org.dongthuan.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.dongthuan.local.postgres.PostgresDatabases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoresTest {
    @TempDir
    static Path data;

    @Test
    void shouldKeepRowsAndRecordsOverARestartWithDurabilityOn() throws Exception {
        try (LocalStack stack = stores()) {
            assertEquals("on", superuserSees(stack, "SHOW fsync"));
            as(stack, "intake_owner", "CREATE TABLE note (id bigint GENERATED ALWAYS AS IDENTITY, body text)");
            as(stack, "intake_app", "INSERT INTO note (body) VALUES ('Nguyễn')");
            publish(stack, "kept");
        }

        try (LocalStack stack = stores()) {
            assertEquals("Nguyễn", superuserSees(stack, "SELECT body FROM note"));
            // A letter has two trigrams; were it no letter to the search index, it would have none.
            assertEquals("2", superuserSees(stack, "SELECT cardinality(show_trgm('Ễ'))"));
            assertEquals(List.of("kept"), records(stack));
            assertApplicationUserCannotChangeTables(stack);
        }
    }

    private static void assertApplicationUserCannotChangeTables(LocalStack stack) {
        for (String forbidden : List.of(
                "CREATE TABLE own (id int)",
                "ALTER TABLE note ADD COLUMN more text",
                "DROP TABLE note",
                "TRUNCATE note",
                "CREATE SCHEMA own")) {
            SQLException refused =
                    assertThrows(SQLException.class, () -> as(stack, "intake_app", forbidden), forbidden);
            assertEquals("42501", refused.getSQLState(), forbidden);
        }
        SQLException other = assertThrows(
                SQLException.class,
                () -> connect(stack, "consent", "intake_app").close());
        assertTrue(other.getMessage().contains("permission denied for database"), other.getMessage());
    }

    private static LocalStack stores() {
        return LocalStack.start(StackOptions.on(data).withFreePorts().withOnly("postgres", "kafka"));
    }

    private static String superuserSees(LocalStack stack, String query) throws SQLException {
        try (Connection connection = PostgresDatabases.superuser(stack.settings(), "intake");
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void as(LocalStack stack, String user, String sql) throws SQLException {
        try (Connection connection = connect(stack, "intake", user);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection connect(LocalStack stack, String database, String user) throws SQLException {
        return DriverManager.getConnection(
                stack.settings().jdbcUrl(database), user, stack.settings().databasePassword(user));
    }

    private static void publish(LocalStack stack, String value) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", bootstrap(stack), "acks", "all");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>("intake.complaint.events", "key", value))
                    .get();
            assertEquals(4, producer.partitionsFor("intake.complaint.events").size());
        }
    }

    private static List<String> records(LocalStack stack) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", bootstrap(stack), "group.id", "test", "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of("intake.complaint.events"));
            long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
            while (System.nanoTime() < deadline) {
                var batch = consumer.poll(Duration.ofMillis(500));
                if (!batch.isEmpty()) {
                    return java.util.stream.StreamSupport.stream(batch.spliterator(), false)
                            .map(found -> found.value())
                            .toList();
                }
            }
            return List.of();
        }
    }

    private static String bootstrap(LocalStack stack) {
        return "localhost:" + stack.ports().of("kafka");
    }
}
