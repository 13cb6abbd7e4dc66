package org.dongthuan.platform.crypto;

import com.google.crypto.tink.aead.internal.InsecureNonceAesGcmJce;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;

/**
 * The opened data key of one person (or one service): seals and opens that person's values. Each value is bound to a
 * context, so that a sealed phone cannot be put where a name belongs.
 */
public final class DataKey {

    private static final int NONCE = InsecureNonceAesGcmJce.IV_SIZE_IN_BYTES;

    /**
     * One for all threads. Tink's own AesGcmJce keeps one per thread, and each virtual thread that made a new one searched
     * every jar for a crypto provider first: a twentieth of the CPU of a filing.
     */
    private static final SecureRandom RANDOM = new SecureRandom();

    private final InsecureNonceAesGcmJce aead;

    DataKey(byte[] key) {
        try {
            aead = new InsecureNonceAesGcmJce(key);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Unusable data key", e);
        }
    }

    /** @param context what the value is and whose, for example {@code person:<id>:phone} */
    public byte[] seal(String value, String context) {
        return seal(value.getBytes(StandardCharsets.UTF_8), context);
    }

    /** @param context see {@link #seal(String, String)} */
    public byte[] seal(byte[] value, String context) {
        try {
            byte[] nonce = random(NONCE);
            byte[] sealed = aead.encrypt(nonce, value, NONCE, context.getBytes(StandardCharsets.UTF_8));
            System.arraycopy(nonce, 0, sealed, 0, NONCE);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot seal " + context, e);
        }
    }

    /** @throws IllegalStateException when the value was sealed with another key or for another context */
    public String open(byte[] sealed, String context) {
        return new String(openBytes(sealed, context), StandardCharsets.UTF_8);
    }

    /** @throws IllegalStateException when the value was sealed with another key or for another context */
    public byte[] openBytes(byte[] sealed, String context) {
        try {
            byte[] nonce = Arrays.copyOf(sealed, NONCE);
            return aead.decrypt(nonce, sealed, NONCE, context.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot open " + context, e);
        }
    }

    static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
