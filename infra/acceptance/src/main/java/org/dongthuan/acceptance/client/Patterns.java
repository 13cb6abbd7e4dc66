package org.dongthuan.acceptance.client;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a person reads out of a text. */
public final class Patterns {

    private static final Pattern CASE_CODE = Pattern.compile("[A-Z]{2}\\d{2}-\\d{6}-\\d");
    private static final Pattern ONE_TIME_CODE = Pattern.compile("(?<![\\d-])\\d{6}(?![\\d-])");

    private Patterns() {}

    public static Optional<String> caseCode(String text) {
        Matcher matcher = CASE_CODE.matcher(text);
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }

    /** Empty for a text about something else; the digits of a case code are not taken for a password. */
    public static Optional<String> oneTimeCode(String text) {
        Matcher matcher = ONE_TIME_CODE.matcher(text);
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }
}
