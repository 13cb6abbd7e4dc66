package org.dongthuan.local.kafka;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Exit;
import org.apache.kafka.common.utils.Time;

/**
 * One Kafka node, broker and controller at once. Arguments: settings file, a file with a topic a line, and a file
 * that this process creates when the broker takes requests and has the topics.
 */
public final class KafkaBroker {

    private KafkaBroker() {}

    public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
        Path settingsFile = Path.of(args[0]);
        Path ready = Path.of(args[2]);
        Properties settings = new Properties();
        try (var in = Files.newBufferedReader(settingsFile)) {
            settings.load(in);
        }
        formatOnce(settingsFile, Path.of(settings.getProperty("log.dirs")));

        KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(settings), Time.SYSTEM);
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown, "kafka-shutdown"));
        server.startup();
        createTopics(settings.getProperty("advertised.listeners"), Files.readAllLines(Path.of(args[1])));
        Files.createFile(ready);
        server.awaitShutdown();
        Exit.exit(0);
    }

    /** A producer that is first to send to a topic, on a busy machine, can end in sequence numbers that never fit again. */
    private static void createTopics(String listener, List<String> names)
            throws InterruptedException, ExecutionException {
        String broker = listener.substring(listener.indexOf("://") + 3);
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, broker))) {
            Set<String> known = admin.listTopics().names().get();
            List<NewTopic> missing = names.stream()
                    .filter(name -> !known.contains(name))
                    .map(name -> new NewTopic(name, Optional.empty(), Optional.empty()))
                    .toList();
            admin.createTopics(missing).all().get();
        }
    }

    private static void formatOnce(Path settingsFile, Path data) {
        if (Files.exists(data.resolve("meta.properties"))) {
            return;
        }
        String[] format = {
            "format", "--ignore-formatted", "-t", Uuid.randomUuid().toString(), "-c", settingsFile.toString()
        };
        if (StorageTool.execute(format, System.out) != 0) {
            throw new IllegalStateException("The data folder of Kafka cannot be formatted: " + data);
        }
    }
}
