package org.dongthuan.banksandbox.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.dongthuan.banksandbox.config.SandboxConfig;

/** Opaque access tokens of the platform's client, kept in memory: after a restart the platform asks for a new one. */
@ApplicationScoped
public class AccessTokens {

    private final Map<String, Long> validUntil = new ConcurrentHashMap<>();
    private final SecureRandom random = new SecureRandom();
    private final SandboxConfig.Client client;

    public AccessTokens(SandboxConfig config) {
        this.client = config.client();
    }

    String issue() {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        long now = System.currentTimeMillis();
        validUntil.values().removeIf(until -> until < now);
        validUntil.put(token, now + client.tokenLifetime().toMillis());
        return token;
    }

    boolean isValid(String token) {
        Long until = validUntil.get(token);
        return until != null && until >= System.currentTimeMillis();
    }

    Duration lifetime() {
        return client.tokenLifetime();
    }

    /** Compares without telling by its duration how much was right. */
    static boolean same(String expected, String given) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
