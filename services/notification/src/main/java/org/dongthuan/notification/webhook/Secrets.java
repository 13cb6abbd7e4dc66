package org.dongthuan.notification.webhook;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import org.dongthuan.platform.crypto.KeyRing;

/** Secrets of endpoints: {@code whsec_} and 32 random bytes in base64; shown once, kept sealed. */
@Singleton
class Secrets {

    static final String PREFIX = "whsec_";
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final KeyRing keys;

    Secrets(KeyRing keys) {
        this.keys = keys;
    }

    /** A new secret. @param text as the partner gets it */
    record Made(String text, byte[] sealed) {

        /** The secret is left out. */
        @Override
        public String toString() {
            return "Made";
        }
    }

    Made make(UUID endpointId) {
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return new Made(
                PREFIX + Base64.getEncoder().encodeToString(secret), keys.sealForService(secret, context(endpointId)));
    }

    byte[] open(byte[] sealed, UUID endpointId) {
        return keys.openForService(sealed, context(endpointId));
    }

    private static String context(UUID endpointId) {
        return "webhook:" + endpointId;
    }
}
