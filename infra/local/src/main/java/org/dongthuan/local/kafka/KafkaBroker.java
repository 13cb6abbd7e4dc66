package org.dongthuan.local.kafka;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Exit;
import org.apache.kafka.common.utils.Time;

/**
 * One Kafka node, broker and controller at once. Arguments: settings file, and a file that this process creates when the
 * broker takes requests.
 */
public final class KafkaBroker {

    private KafkaBroker() {}

    public static void main(String[] args) throws IOException {
        Path settingsFile = Path.of(args[0]);
        Path ready = Path.of(args[1]);
        Properties settings = new Properties();
        try (var in = Files.newBufferedReader(settingsFile)) {
            settings.load(in);
        }
        formatOnce(settingsFile, Path.of(settings.getProperty("log.dirs")));

        KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(settings), Time.SYSTEM);
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown, "kafka-shutdown"));
        server.startup();
        Files.createFile(ready);
        server.awaitShutdown();
        Exit.exit(0);
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
