package org.dongthuan.bankintegration.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.bankintegration.config.BankIntegrationConfig;
import org.dongthuan.bankintegration.exchange.log.ExchangeLog;
import org.dongthuan.bankintegration.exchange.log.ExchangeLog.Kept;
import org.dongthuan.bankintegration.exchange.port.SignedMessage;
import org.dongthuan.platform.crypto.Sha256;
import org.dongthuan.platform.json.CanonicalJson;

/** The files of a container and the manifest over them: the same bytes whenever they are made from the same messages. */
@ApplicationScoped
class Contents {

    static final String MANIFEST = "manifest.json";
    private static final int FORMAT = 1;

    private final ExchangeLog log;
    private final ExchangeKeys keys;
    private final ObjectMapper json;
    private final String ownName;

    Contents(ExchangeLog log, ExchangeKeys keys, ObjectMapper json, BankIntegrationConfig config) {
        this.log = log;
        this.keys = keys;
        this.json = json;
        this.ownName = config.signing().audience();
    }

    /** @param files by path, in their order @param manifest names each with its SHA-256 */
    record Made(Map<String, byte[]> files, byte[] manifest) {

        String digest() {
            return Sha256.hex(manifest);
        }
    }

    Made of(Evidence evidence, List<UUID> messageIds) {
        Map<UUID, Kept> kept = log.byIds(messageIds);
        Map<String, byte[]> files = new LinkedHashMap<>();
        List<Map<String, Object>> messages = new ArrayList<>();
        for (UUID id : messageIds) {
            messages.add(message(kept.get(id), messages.size() + 1, evidence, files));
        }
        for (String org : List.of(ownName, evidence.bankOrg())) {
            files.put(keySet(org), CanonicalJson.of(Map.of("keys", keys.of(org, evidence.madeAt()))));
        }
        return new Made(files, CanonicalJson.of(manifest(evidence, messages, files)));
    }

    private Map<String, Object> message(Kept kept, int position, Evidence evidence, Map<String, byte[]> files) {
        SignedMessage message = kept.message();
        String name =
                "messages/%05d-%s-%s".formatted(position, message.direction().toLowerCase(Locale.ROOT), message.kind());
        String body = name + (isXml(message.body()) ? ".xml" : ".json");
        String signature = name + ".jws";
        files.put(body, message.body());
        files.put(signature, message.jws().getBytes(StandardCharsets.US_ASCII));
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("position", position);
        said.put("direction", message.direction());
        said.put("kind", message.kind());
        said.put("accountId", kept.accountId());
        said.put("requestId", kept.subject());
        said.put("keptAt", kept.at().toString());
        said.put("body", body);
        said.put("signature", signature);
        said.put("keyId", keyId(message));
        said.put("keySet", keySet(message.direction().equals("OUT") ? ownName : evidence.bankOrg()));
        return said;
    }

    private static Map<String, Object> manifest(
            Evidence evidence, List<Map<String, Object>> messages, Map<String, byte[]> files) {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("format", FORMAT);
        manifest.put("id", evidence.id());
        Optional.ofNullable(evidence.accountId()).ifPresent(id -> manifest.put("accountId", id));
        Optional.ofNullable(evidence.orderId()).ifPresent(id -> manifest.put("orderId", id));
        manifest.put("incidentId", evidence.incidentId());
        manifest.put("bankOrg", evidence.bankOrg());
        manifest.put("reasonCode", evidence.reasonCode());
        manifest.put("madeOrg", evidence.madeOrg());
        manifest.put("madeAt", evidence.madeAt().toString());
        manifest.put("messages", messages);
        List<Map<String, Object>> sums = new ArrayList<>();
        files.forEach(
                (path, bytes) -> sums.add(Map.of("path", path, "bytes", bytes.length, "sha256", Sha256.hex(bytes))));
        manifest.put("files", sums);
        return manifest;
    }

    private static String keySet(String org) {
        return "keys/" + org + ".jwks.json";
    }

    private static boolean isXml(byte[] body) {
        return body.length > 0 && body[0] == '<';
    }

    /** From the signature itself: of our own messages nothing else says which key it was. */
    private String keyId(SignedMessage message) {
        String header = message.jws().substring(0, message.jws().indexOf('.'));
        try {
            JsonNode read = json.readTree(Base64.getUrlDecoder().decode(header));
            return read.path("kid").asText();
        } catch (IOException e) {
            throw new IllegalStateException("A kept signature is unreadable", e);
        }
    }
}
