package org.dongthuan.platform.outbox;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Opens what the relay needs for itself: a database session that holds the lock, and a producer it may throw away. */
@Singleton
class RelayConnections {

    private static final int MAX_BLOCK_MILLIS = 5_000;

    private final String url;
    private final String user;
    private final String password;
    private final String brokers;

    RelayConnections(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password,
            @ConfigProperty(name = "kafka.bootstrap.servers") String brokers) {
        this.url = url;
        this.user = user;
        this.password = password;
        this.brokers = brokers;
    }

    /** Not from the pool: the session owns an advisory lock as long as it lives. */
    Connection database() throws SQLException {
        Properties properties = new Properties();
        properties.put("user", user);
        properties.put("password", password);
        properties.put("tcpKeepAlive", "true");
        properties.put("ApplicationName", "outbox-relay");
        // All it writes is that events were sent. Forgotten in a crash, they are sent again, which receivers bear.
        // Read by its key only: walking the index marks deleted entries, which later rounds then step over; a scan of
        // the table would look at every row sent since the last vacuum, hundreds of times a second.
        properties.put(
                "options",
                "-c synchronous_commit=off -c enable_seqscan=off -c enable_bitmapscan=off -c enable_sort=off");
        Connection connection = DriverManager.getConnection(url, properties);
        connection.setAutoCommit(false);
        return connection;
    }

    /**
     * A record never expires in the producer: an expired one would fail while later ones of its key are still delivered,
     * which breaks the order.
     */
    Producer<String, String> producer() {
        Map<String, Object> settings = new HashMap<>();
        settings.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, brokers);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, MAX_BLOCK_MILLIS);
        return new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
    }
}
