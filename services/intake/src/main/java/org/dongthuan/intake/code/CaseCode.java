package org.dongthuan.intake.code;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A speakable case code such as {@code LB23-000123-7}: series of the place and year, number, check digit. The check digit
 * (Damm) finds every single wrong digit and every swap of neighbours, so that a mistyped code is told from an unknown one.
 * The code alone opens nothing.
 */
public record CaseCode(String text) {

    private static final Pattern SHAPE = Pattern.compile("([A-Z]{2})(\\d{2})-?(\\d{6,9})-?(\\d)");

    /** Damm's quasigroup of order ten. */
    private static final int[][] DAMM = {
        {0, 3, 1, 7, 5, 9, 8, 6, 4, 2}, {7, 0, 9, 2, 1, 5, 4, 8, 6, 3}, {4, 2, 0, 6, 8, 7, 1, 3, 5, 9},
        {1, 7, 5, 0, 9, 8, 3, 4, 2, 6}, {6, 1, 2, 3, 0, 4, 5, 9, 7, 8}, {3, 6, 7, 4, 2, 0, 9, 5, 8, 1},
        {5, 8, 6, 9, 7, 2, 0, 1, 3, 4}, {8, 9, 4, 5, 3, 6, 2, 0, 1, 7}, {9, 4, 3, 8, 6, 1, 7, 2, 0, 5},
        {2, 5, 8, 1, 4, 3, 6, 7, 9, 0}
    };

    /**
     * @param prefix two letters of the place
     * @param year two digits
     */
    public static CaseCode of(String prefix, int year, long number) {
        String digits = "%02d%06d".formatted(year % 100, number);
        return new CaseCode(prefix + digits.substring(0, 2) + "-" + digits.substring(2) + "-" + check(digits));
    }

    /** Reads what a person typed: any case, with or without dashes and spaces. Empty when shape or check digit is wrong. */
    public static Optional<CaseCode> parse(String typed) {
        Matcher matcher = SHAPE.matcher(typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT));
        if (!matcher.matches() || check(matcher.group(2) + matcher.group(3)) != Integer.parseInt(matcher.group(4))) {
            return Optional.empty();
        }
        return Optional.of(
                new CaseCode(matcher.group(1) + matcher.group(2) + "-" + matcher.group(3) + "-" + matcher.group(4)));
    }

    private static int check(String digits) {
        int interim = 0;
        for (char digit : digits.toCharArray()) {
            interim = DAMM[interim][digit - '0'];
        }
        return interim;
    }

    @Override
    public String toString() {
        return text;
    }
}
