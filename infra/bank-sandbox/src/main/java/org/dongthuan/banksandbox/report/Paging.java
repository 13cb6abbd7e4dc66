package org.dongthuan.banksandbox.report;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.dongthuan.banksandbox.problem.BankProblem;

/** Page size and opaque position of a list. */
public final class Paging {

    private Paging() {}

    /** @throws BankProblem 400 {@code invalid-page} when not 1 to {@code max} */
    public static int limit(String given, int preset, int max) {
        if (given == null) {
            return preset;
        }
        if (given.matches("\\d{1,6}") && Integer.parseInt(given) >= 1 && Integer.parseInt(given) <= max) {
            return Integer.parseInt(given);
        }
        throw BankProblem.of(400, "invalid-page", "limit", "range", "1 to " + max);
    }

    /** @throws BankProblem 400 {@code invalid-page} when this bank did not write the cursor */
    public static long position(String cursor) {
        if (cursor == null) {
            return 0;
        }
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
            if (text.matches("p\\d{1,18}")) {
                return Long.parseLong(text.substring(1));
            }
        } catch (IllegalArgumentException e) {
            // Not base64: the same refusal as any other foreign cursor.
        }
        throw BankProblem.of(400, "invalid-page", "after", "cursor", "a cursor of an earlier answer");
    }

    public static String cursor(long position) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(("p" + position).getBytes(StandardCharsets.US_ASCII));
    }
}
