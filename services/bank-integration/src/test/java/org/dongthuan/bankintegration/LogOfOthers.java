package org.dongthuan.bankintegration;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.dongthuan.testing.Topics;
import org.jose4j.jwk.JsonWebKey;

/** The audit log as case-tracking keeps it, written by hand from decision 0006: three entries, ours in the middle. */
final class LogOfOthers {

    private static final String TOPIC = "bank-integration.audit.events";
    private static final ObjectMapper JSON = new ObjectMapper();

    private LogOfOthers() {}

    /** Takes the event from the topic, puts it into a log of three, signs, and answers as the internal API does. */
    static Map<String, Object> proofOf(String eventId) {
        try {
            byte[] entry = entry(event(eventId));
            byte[] leaf = EvidenceVerifier.sha256(new byte[] {0}, entry);
            byte[] before = EvidenceVerifier.sha256(new byte[] {0}, "before".getBytes(StandardCharsets.UTF_8));
            byte[] after = EvidenceVerifier.sha256(new byte[] {0}, "after".getBytes(StandardCharsets.UTF_8));
            byte[] left = EvidenceVerifier.sha256(new byte[] {1}, before, leaf);
            String root = base64(EvidenceVerifier.sha256(new byte[] {1}, left, after));
            String at = "2023-08-14T17:00:01Z";
            Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign((java.security.PrivateKey) Keys.STRANGER.getPrivateKey());
            signature.update(("dongthuan-audit-log\n3\n" + root + "\n" + at + "\n2023-08-14\n")
                    .getBytes(StandardCharsets.UTF_8));
            Map<String, Object> head = new LinkedHashMap<>();
            head.put("size", 3);
            head.put("root", root);
            head.put("at", at);
            head.put("day", "2023-08-14");
            head.put("keyId", Keys.STRANGER.getKeyId());
            head.put("signature", base64(signature.sign()));
            head.put("fetchedBy", List.of());
            return Map.of(
                    "entry",
                    new String(entry, StandardCharsets.UTF_8),
                    "index",
                    1,
                    "treeSize",
                    3,
                    "leafHash",
                    base64(leaf),
                    "path",
                    List.of(base64(before), base64(after)),
                    "head",
                    head,
                    "keys",
                    List.of(Keys.STRANGER.toParams(JsonWebKey.OutputControlLevel.PUBLIC_ONLY)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the service told the log under this id. */
    static String event(String eventId) {
        List<ConsumerRecord<String, String>> read = Topics.readUntil(
                TOPIC, records -> records.stream().anyMatch(one -> is(eventId, one)), Duration.ofSeconds(20));
        return read.stream()
                .filter(one -> is(eventId, one))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static byte[] entry(String payload) {
        try {
            Map<String, Object> entry = new LinkedHashMap<>(Map.of("v", 1));
            entry.put("index", 1);
            JSON.readTree(payload).fields().forEachRemaining(field -> entry.put(field.getKey(), field.getValue()));
            return JSON.writeValueAsBytes(entry);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean is(String eventId, ConsumerRecord<String, String> record) {
        return eventId.equals(new String(record.headers().lastHeader("ce_id").value(), StandardCharsets.UTF_8));
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
