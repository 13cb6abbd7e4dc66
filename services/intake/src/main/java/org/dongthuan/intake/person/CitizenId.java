package org.dongthuan.intake.person;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dongthuan.platform.problem.Violation;

/**
 * A citizen ID number (số định danh cá nhân), DOMAIN §4: twelve digits, of which three name the province or country of
 * birth registration, one sex and century, two the birth year. It has no check digit.
 */
public record CitizenId(String digits) {

    private static final Pattern SHAPE = Pattern.compile("\\d{12}");
    private static final Pattern LEGACY = Pattern.compile("\\d{9}");
    private static final String SYNTHETIC_PREFIX = "999";
    private static final int CENTURY_DIGIT = 3;
    private static final int FIRST_CENTURY = 1900;

    /** What is wrong with a text as a citizen ID; empty when it is one. Spaces and dots between digits are forgiven. */
    public static Optional<Violation> check(String field, String text, boolean syntheticAllowed) {
        if (text == null || text.isBlank()) {
            return Optional.of(new Violation(field, "citizen-id-required", "Give the 12-digit citizen ID number."));
        }
        String digits = squeeze(text);
        if (LEGACY.matcher(digits).matches()) {
            return Optional.of(new Violation(
                    field, "citizen-id-legacy", "This is an old 9-digit number; give the 12-digit citizen ID number."));
        }
        if (!SHAPE.matcher(digits).matches()) {
            return Optional.of(new Violation(field, "citizen-id-12-digits", "A citizen ID has exactly 12 digits."));
        }
        if (digits.startsWith(SYNTHETIC_PREFIX) && !syntheticAllowed) {
            return Optional.of(new Violation(field, "citizen-id-synthetic", "Prefix 999 is not assigned to anybody."));
        }
        return Optional.empty();
    }

    /** @param text a text that {@link #check} accepted */
    public static CitizenId of(String text) {
        return new CitizenId(squeeze(text));
    }

    /** Whether the birth year coded in the number is that of the date; a mismatch is a warning, never an error. */
    public boolean agreesWith(LocalDate birthDate) {
        int code = digits.charAt(CENTURY_DIGIT) - '0';
        int year = FIRST_CENTURY + code / 2 * 100 + Integer.parseInt(digits.substring(4, 6));
        return birthDate.getYear() == year;
    }

    /** Last three digits, the only part that may be shown masked. */
    public String masked() {
        return "•••••••••" + digits.substring(9);
    }

    private static String squeeze(String text) {
        return text.replaceAll("[\\s.]", "");
    }

    /** Leaves the number out: it is personal data. */
    @Override
    public String toString() {
        return "CitizenId[masked]";
    }
}
