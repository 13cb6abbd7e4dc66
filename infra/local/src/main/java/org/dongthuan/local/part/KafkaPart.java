package org.dongthuan.local.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dongthuan.local.kafka.KafkaBroker;
import org.dongthuan.local.process.JavaCommand;
import org.dongthuan.local.process.Launch;
import org.dongthuan.local.setting.Settings;

/** Kafka in KRaft mode, one node. */
final class KafkaPart implements Part {
    private static final int PARTITIONS = 4;
    private static final Pattern ADDRESS = Pattern.compile("\\s+address: (\\S+)");

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public Tier tier() {
        return Tier.BROKER;
    }

    @Override
    public Set<String> needs() {
        return Set.of();
    }

    @Override
    public List<String> ports() {
        return List.of("kafka", "kafka-controller");
    }

    @Override
    public void prepare(Settings settings) throws IOException {
        Files.createDirectories(folder(settings));
        Files.deleteIfExists(ready(settings));
        Files.writeString(settingsFile(settings), serverSettings(settings));
        Files.write(topicsFile(settings), topics(settings.home().root().resolve("contracts/asyncapi.yaml")));
    }

    @Override
    public Launch launch(Settings settings) throws IOException {
        Files.deleteIfExists(ready(settings));
        List<String> command = JavaCommand.of(name())
                .memory(256, 160)
                .flags("-Djava.util.logging.manager=org.jboss.logmanager.LogManager")
                .cachedBy(settings.home().launcherJars())
                .main("-cp", settings.home().launcherClassPath(), KafkaBroker.class.getName())
                .main(
                        settingsFile(settings).toString(),
                        topicsFile(settings).toString(),
                        ready(settings).toString())
                .build(settings);
        return new Launch(command, Map.of(), folder(settings), "TERM", settings.endPatience());
    }

    @Override
    public boolean isReady(Settings settings) {
        return Files.exists(ready(settings));
    }

    private static String serverSettings(Settings settings) {
        String broker = "localhost:" + settings.ports().of("kafka");
        String controller = "localhost:" + settings.ports().of("kafka-controller");
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@%2$s
                controller.listener.names=CONTROLLER
                listeners=PLAINTEXT://%1$s,CONTROLLER://%2$s
                advertised.listeners=PLAINTEXT://%1$s
                listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
                log.dirs=%3$s
                auto.create.topics.enable=true
                num.partitions=%4$d
                default.replication.factor=1
                offsets.topic.replication.factor=1
                offsets.topic.num.partitions=4
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                transaction.state.log.num.partitions=4
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                group.initial.rebalance.delay.ms=0
                log.segment.bytes=67108864
                """.formatted(broker, controller, folder(settings).resolve("log"), PARTITIONS);
    }

    private static Path folder(Settings settings) {
        return settings.data().of("kafka");
    }

    private static Path settingsFile(Settings settings) {
        return folder(settings).resolve("server.properties");
    }

    private static Path topicsFile(Settings settings) {
        return folder(settings).resolve("topics");
    }

    /** Every channel of the contract has one line with its address. */
    private static List<String> topics(Path contract) throws IOException {
        try (Stream<String> lines = Files.lines(contract)) {
            return lines.map(ADDRESS::matcher)
                    .filter(Matcher::matches)
                    .map(address -> address.group(1))
                    .toList();
        }
    }

    private static Path ready(Settings settings) {
        return folder(settings).resolve("ready");
    }
}
