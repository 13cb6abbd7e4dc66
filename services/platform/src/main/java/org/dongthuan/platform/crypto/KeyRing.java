package org.dongthuan.platform.crypto;

import jakarta.inject.Singleton;
import org.dongthuan.platform.config.PlatformConfig;

/**
 * Makes and unwraps data keys. A person's wrapped key is stored beside the person; erasing the person is destroying that
 * row's key, after which no backup of the sealed values can be read.
 */
@Singleton
public class KeyRing {

    private static final String SERVICE_CONTEXT = "service";

    private final DataKey kek;

    KeyRing(PlatformConfig config) {
        this.kek = new DataKey(
                Keys.decode("dongthuan.platform.keys.kek", config.keys().kek()));
    }

    /** A fresh data key, wrapped for its owner. */
    public byte[] newWrappedKey(String owner) {
        return kek.seal(DataKey.random(Keys.BYTES), wrapContext(owner));
    }

    /** @throws IllegalStateException when the key was wrapped for another owner or under another key encryption key */
    public DataKey unwrap(byte[] wrapped, String owner) {
        return new DataKey(kek.openBytes(wrapped, wrapContext(owner)));
    }

    /** Seals short-lived technical data that belongs to no person in particular. */
    public byte[] sealForService(byte[] value, String context) {
        return kek.seal(value, SERVICE_CONTEXT + ":" + context);
    }

    /** Opens what {@link #sealForService} sealed. */
    public byte[] openForService(byte[] sealed, String context) {
        return kek.openBytes(sealed, SERVICE_CONTEXT + ":" + context);
    }

    private static String wrapContext(String owner) {
        return "data-key:" + owner;
    }
}
