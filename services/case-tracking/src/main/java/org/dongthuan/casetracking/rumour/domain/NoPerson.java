package org.dongthuan.casetracking.rumour.domain;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.dongthuan.platform.problem.DomainException;

/** Keeps out of texts what would point to the author of a rumour (DOMAIN §2.7: no profiles of authors). */
public final class NoPerson {

    /** New ones have 12 digits, in groups or not; old ones 9. */
    private static final Pattern CITIZEN_ID = Pattern.compile("(?<!\\d)(?:\\d(?:[ .-]?\\d){11}|\\d{9})(?!\\d)");

    /** Ten or eleven digits from 0, or from 84. */
    private static final Pattern PHONE = Pattern.compile("(?<!\\d)(?:\\+?84|0)[ .-]?[1-9](?:[ .-]?\\d){8,9}(?!\\d)");

    /** An address of mail too. */
    private static final Pattern HANDLE = Pattern.compile("@\\s?[\\p{L}\\p{N}_.]");

    private NoPerson() {}

    /** @throws DomainException 422 naming the field and the rule */
    public static String checked(String field, String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        refuse(PHONE, plain, field, "no-phone-number", "Leave phone numbers out: authors are not recorded.");
        refuse(CITIZEN_ID, plain, field, "no-citizen-id", "Leave citizen IDs out: authors are not recorded.");
        refuse(HANDLE, plain, field, "no-handle", "Leave names of accounts out: authors are not recorded.");
        return text;
    }

    private static void refuse(Pattern pattern, String text, String field, String rule, String message) {
        if (pattern.matcher(text).find()) {
            throw DomainException.invalid(field, rule, message);
        }
    }
}
