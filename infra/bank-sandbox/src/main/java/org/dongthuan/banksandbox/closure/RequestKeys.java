package org.dongthuan.banksandbox.closure;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.dongthuan.banksandbox.problem.BankProblem;

/** Idempotency keys, and what tells one body under a key from another. */
public final class RequestKeys {

    /** Header in which the key travels. */
    public static final String HEADER = "Idempotency-Key";

    private RequestKeys() {}

    /** @throws BankProblem 400 {@code idempotency-key-missing} or {@code -malformed} */
    public static String checked(String key) {
        if (key == null || key.isBlank()) {
            throw BankProblem.of(400, "idempotency-key-missing", HEADER, "required", "must be given");
        }
        if (!Formats.ID.matcher(key).matches()) {
            throw BankProblem.of(
                    400, "idempotency-key-malformed", HEADER, "format", "1 to 64 letters, digits, . _ : -");
        }
        return key;
    }

    /**
     * Of the content as understood, so that white space, field order and form do not make another body.
     *
     * @param purpose keeps requests and amendments apart
     */
    public static String fingerprint(String purpose, byte[] content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(purpose.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
