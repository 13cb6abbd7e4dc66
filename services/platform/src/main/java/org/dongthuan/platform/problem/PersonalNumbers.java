package org.dongthuan.platform.problem;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Keeps phone numbers and citizen IDs out of wording that others than their owners' officers read. */
public final class PersonalNumbers {

    /** New ones have 12 digits, in groups or not; old ones 9. */
    private static final Pattern CITIZEN_ID = Pattern.compile("(?<!\\d)(?:\\d(?:[ .-]?\\d){11}|\\d{9})(?!\\d)");

    /** Ten or eleven digits from 0, or from 84. */
    private static final Pattern PHONE = Pattern.compile("(?<!\\d)(?:\\+?84|0)[ .-]?[1-9](?:[ .-]?\\d){8,9}(?!\\d)");

    private PersonalNumbers() {}

    /**
     * @param why they are left out, ending the message
     * @throws DomainException 422 naming the field and the rule, {@code no-phone-number} or {@code no-citizen-id}
     */
    public static void refuse(String field, String text, String why) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        refuse(PHONE, plain, field, "no-phone-number", "Leave phone numbers out: " + why);
        refuse(CITIZEN_ID, plain, field, "no-citizen-id", "Leave citizen IDs out: " + why);
    }

    private static void refuse(Pattern pattern, String text, String field, String rule, String message) {
        if (pattern.matcher(text).find()) {
            throw DomainException.invalid(field, rule, message);
        }
    }
}
