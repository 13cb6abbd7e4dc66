package org.dongthuan.gateway.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.dongthuan.gateway.config.GatewayConfig;

/** Signs and seals what a browser keeps for us. One key per purpose, derived from the configured one. */
@ApplicationScoped
public class CookieKeys {

    private static final int NONCE = 12;
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final SecureRandom random = new SecureRandom();
    private final byte[] root;

    CookieKeys(GatewayConfig config) {
        root = Base64.getDecoder().decode(config.cookieKey());
        if (root.length < 32) {
            throw new IllegalArgumentException("gateway.cookie-key must be base64 of at least 32 bytes");
        }
    }

    /** A fresh unguessable value, 128 bits. */
    public String random() {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        return BASE64.encodeToString(bytes);
    }

    /** Keyed hash of a value for one purpose, base64url. */
    public String sign(String purpose, String value) {
        return BASE64.encodeToString(hmac(key(purpose), value));
    }

    /** Compares in constant time. */
    public boolean isSigned(String purpose, String value, String signature) {
        return signature != null
                && MessageDigest.isEqual(
                        sign(purpose, value).getBytes(StandardCharsets.UTF_8),
                        signature.getBytes(StandardCharsets.UTF_8));
    }

    /** Encrypts a text so that only this gateway reads it (AES-256-GCM). */
    public String seal(String purpose, String text) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, purpose, nonce).doFinal(text.getBytes(StandardCharsets.UTF_8));
            return BASE64.encodeToString(ByteBuffer.allocate(NONCE + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The sealed text; empty if it was not sealed by us for this purpose. */
    public Optional<String> open(String purpose, String sealed) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(sealed);
            if (bytes.length <= NONCE) {
                return Optional.empty();
            }
            byte[] nonce = java.util.Arrays.copyOf(bytes, NONCE);
            byte[] text = cipher(Cipher.DECRYPT_MODE, purpose, nonce).doFinal(bytes, NONCE, bytes.length - NONCE);
            return Optional.of(new String(text, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, String purpose, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key(purpose), "AES"), new GCMParameterSpec(128, nonce));
        return cipher;
    }

    private byte[] key(String purpose) {
        return hmac(root, purpose);
    }

    private static byte[] hmac(byte[] key, String value) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(value.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
