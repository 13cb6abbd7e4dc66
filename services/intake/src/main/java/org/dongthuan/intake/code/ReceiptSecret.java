package org.dongthuan.intake.code;

import java.security.SecureRandom;
import java.util.Locale;
import org.dongthuan.platform.crypto.KeyedHash;

/**
 * The secret printed on a receipt: ten characters without look-alikes, fifty bits. Only its keyed hash is stored.
 *
 * @param text for example {@code 7KQ2M-XH4PD}
 */
public record ReceiptSecret(String text) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int GROUP = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A fresh secret. */
    public static ReceiptSecret generate() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 2 * GROUP; i++) {
            if (i == GROUP) {
                text.append('-');
            }
            text.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new ReceiptSecret(text.toString());
    }

    /** Keyed hash of what a person typed, forgiving case, dashes and the letters that look like digits. */
    public String hash(KeyedHash keyed) {
        String canonical = text.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return keyed.hash("receipt-secret", canonical);
    }

    /** Leaves the secret out. */
    @Override
    public String toString() {
        return "ReceiptSecret[masked]";
    }
}
