package org.dongthuan.platform.crypto;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/**
 * The opened data key of one person (or one service): seals and opens that person's values. Each value is bound to a
 * context, so that a sealed phone cannot be put where a name belongs.
 */
public final class DataKey {

    private final AesGcmJce aead;

    DataKey(byte[] key) {
        try {
            aead = new AesGcmJce(key);
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
            return aead.encrypt(value, context.getBytes(StandardCharsets.UTF_8));
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
            return aead.decrypt(sealed, context.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot open " + context, e);
        }
    }
}
