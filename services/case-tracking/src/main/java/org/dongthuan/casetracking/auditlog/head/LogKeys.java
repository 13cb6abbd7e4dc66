package org.dongthuan.casetracking.auditlog.head;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.List;
import java.util.Map;
import org.dongthuan.casetracking.auditlog.AuditLogConfig;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.lang.JoseException;

/**
 * The keys of the log: one signs, all are shown. It also signs what everybody may know of an incident: an object of JSON, which
 * no tree head can be taken for.
 */
@Startup
@ApplicationScoped
public class LogKeys {

    private final List<EllipticCurveJsonWebKey> keys;
    private final EllipticCurveJsonWebKey own;

    /** @throws IllegalStateException when the set cannot be read or holds no private P-256 key with a kid */
    LogKeys(AuditLogConfig config) {
        keys = read(config.keys());
        own = keys.stream()
                .filter(key -> key.getPrivateKey() != null && key.getKeyId() != null)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("DT_AUDIT_KEYS holds no private EC key with a kid"));
    }

    public String keyId() {
        return own.getKeyId();
    }

    /** ES256: r ‖ s, 64 bytes. */
    public byte[] sign(byte[] text) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign((PrivateKey) own.getPrivateKey());
            signature.update(text);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The log's key cannot sign", e);
        }
    }

    /** Public JWKs. */
    public List<Map<String, Object>> publicKeys() {
        return keys.stream()
                .map(key -> key.toParams(JsonWebKey.OutputControlLevel.PUBLIC_ONLY))
                .toList();
    }

    private static List<EllipticCurveJsonWebKey> read(String value) {
        try {
            String text = value.strip();
            JsonWebKeySet set = new JsonWebKeySet(text.startsWith("{") ? text : Files.readString(Path.of(text)));
            return set.getJsonWebKeys().stream()
                    .filter(EllipticCurveJsonWebKey.class::isInstance)
                    .map(EllipticCurveJsonWebKey.class::cast)
                    .filter(key -> "P-256".equals(key.getCurveName()))
                    .toList();
        } catch (JoseException | IOException e) {
            // The library's message may quote key material.
            throw new IllegalStateException("DT_AUDIT_KEYS is not a readable JWK set");
        }
    }
}
