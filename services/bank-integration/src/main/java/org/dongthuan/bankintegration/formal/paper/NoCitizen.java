package org.dongthuan.bankintegration.formal.paper;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.dongthuan.platform.problem.DomainException;

/** Keeps citizens out of papers that go from body to body: replies are kept open, and name officials only. */
public final class NoCitizen {

    /** New ones have 12 digits, in groups or not; old ones 9. */
    private static final Pattern CITIZEN_ID = Pattern.compile("(?<!\\d)(?:\\d(?:[ .-]?\\d){11}|\\d{9})(?!\\d)");

    /** Ten or eleven digits from 0, or from 84. */
    private static final Pattern PHONE = Pattern.compile("(?<!\\d)(?:\\+?84|0)[ .-]?[1-9](?:[ .-]?\\d){8,9}(?!\\d)");

    private NoCitizen() {}

    /** @throws DomainException 422 naming the field and the rule */
    public static void check(String field, String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        refuse(PHONE, plain, field, "no-phone-number", "Leave phone numbers out: this paper names no citizen.");
        refuse(CITIZEN_ID, plain, field, "no-citizen-id", "Leave citizen IDs out: this paper names no citizen.");
    }

    private static void refuse(Pattern pattern, String text, String field, String rule, String message) {
        if (pattern.matcher(text).find()) {
            throw DomainException.invalid(field, rule, message);
        }
    }
}
