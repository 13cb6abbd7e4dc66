package org.dongthuan.platform.crypto;

import java.util.Base64;

/** Reads secrets from configuration. */
final class Keys {

    static final int BYTES = 32;

    private Keys() {}

    /** @throws IllegalStateException when the text is not base64 of 32 bytes; the value itself is not repeated */
    static byte[] decode(String name, String base64) {
        try {
            byte[] key = Base64.getDecoder().decode(base64);
            if (key.length == BYTES) {
                return key;
            }
        } catch (IllegalArgumentException e) {
            // falls through to the one message below
        }
        throw new IllegalStateException(name + " must be 32 bytes in base64");
    }
}
