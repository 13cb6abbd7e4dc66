package org.dongthuan.acceptance.fact;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.BiConsumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.dongthuan.local.setting.Settings;

/** Every record of every topic of the platform, as it lies in the broker. */
final class Events {

    private static final Duration POLL = Duration.ofMillis(500);

    private Events() {}

    /** @param reads told topic and everything a record says: key, headers and value */
    static void each(Settings settings, BiConsumer<String, String> reads) {
        Properties config = new Properties();
        config.put(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                "localhost:" + settings.ports().of("kafka"));
        try (var consumer = new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> all = consumer.listTopics().entrySet().stream()
                    .filter(topic -> !topic.getKey().startsWith("__"))
                    .flatMap(topic -> topic.getValue().stream())
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(all);
            consumer.seekToBeginning(all);
            Map<TopicPartition, Long> ends = consumer.endOffsets(all);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(POLL).forEach(record -> reads.accept(record.topic(), text(record)));
            }
        }
    }

    private static String text(ConsumerRecord<String, String> record) {
        StringBuilder text = new StringBuilder()
                .append(record.key())
                .append(' ')
                .append(record.value())
                .append(' ');
        for (Header header : record.headers()) {
            text.append(header.key())
                    .append(' ')
                    .append(header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8))
                    .append(' ');
        }
        return text.toString();
    }
}
