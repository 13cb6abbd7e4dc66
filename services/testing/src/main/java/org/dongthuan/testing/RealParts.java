package org.dongthuan.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/**
 * Gives a service under test its database (owner and application user, as in production), its broker and its token
 * issuer. Use with {@code @QuarkusTestResource(RealParts.class)}.
 */
public final class RealParts implements QuarkusTestResourceLifecycleManager {

    private static final int KEY_BYTES = 32;

    private TestDatabase database;
    private TestBroker broker;
    private TestIssuer issuer;

    @Override
    public Map<String, String> start() {
        database = TestDatabase.start();
        broker = TestBroker.start();
        System.setProperty("dongthuan.test.kafka", broker.bootstrapServers());
        issuer = TestIssuer.start();
        Map<String, String> env = new HashMap<>();
        env.put("DT_DB_URL", database.url());
        env.put("DT_DB_USER", TestDatabase.APP);
        env.put("DT_DB_PASSWORD", TestDatabase.PASSWORD);
        env.put("DT_DB_OWNER", TestDatabase.OWNER);
        env.put("DT_DB_OWNER_PASSWORD", TestDatabase.PASSWORD);
        env.put("DT_KAFKA", broker.bootstrapServers());
        env.put("DT_OIDC_URL", issuer.url());
        env.put("DT_OIDC_CLIENT", "test");
        env.put("DT_OIDC_SECRET", "test");
        env.put("DT_KEYS_KEK", key(1));
        env.put("DT_KEYS_LOOKUP", key(2));
        env.put("DT_AUDIT_KEYS", signingKeys());
        env.put("DT_INTAKE_URL", issuer.citizenUrl());
        env.put("quarkus.http.test-port", "0");
        env.put("quarkus.management.test-port", "0");
        env.put("quarkus.log.console.json.enabled", "false");
        return env;
    }

    @Override
    public void stop() {
        if (issuer != null) {
            issuer.stop();
        }
        if (broker != null) {
            broker.stop();
        }
        if (database != null) {
            database.stop();
        }
    }

    /** A fresh private JWK set, EC P-256. */
    private static String signingKeys() {
        try {
            PublicJsonWebKey key = EcJwkGenerator.generateJwk(EllipticCurves.P256);
            key.setKeyId("test-1");
            return new JsonWebKeySet(key).toJson(JsonWebKey.OutputControlLevel.INCLUDE_PRIVATE);
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String key(int fill) {
        byte[] key = new byte[KEY_BYTES];
        java.util.Arrays.fill(key, (byte) fill);
        return Base64.getEncoder().encodeToString(key);
    }
}
