package org.dongthuan.platform.crypto;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.dongthuan.platform.config.PlatformConfig;

/**
 * Keyed hash (HMAC-SHA-256) by which a citizen ID or phone is looked up, and by which services recognise the same person
 * without passing the number on. Without the key it cannot be computed from a guessed number.
 */
@Singleton
public class KeyedHash {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    KeyedHash(PlatformConfig config) {
        this.key = new SecretKeySpec(
                Keys.decode("dongthuan.platform.keys.lookup", config.keys().lookup()), ALGORITHM);
    }

    /** Reference of a normalised citizen ID, as it stands in events: base64url, 43 characters. */
    public String citizenIdRef(String citizenId) {
        return hash("citizen-id", citizenId);
    }

    /** Reference of an E.164 phone number. */
    public String phoneRef(String e164) {
        return hash("phone", e164);
    }

    /** Reference of any other value; {@code domain} keeps equal texts of different kinds apart. */
    public String hash(String domain, String value) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] sum = mac.doFinal((domain + "\0" + value).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(sum);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is part of every JDK", e);
        }
    }
}
