package org.dongthuan.intake.person;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dongthuan.platform.problem.Violation;

/**
 * A full name as one string, as written, NFC (DOMAIN §4). It is never split and never used to tell people apart.
 *
 * @param written for example {@code Hồ Thị Xuân Mới}
 */
public record PersonName(String written) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{M} .'’-]+");
    private static final int MAX = 120;

    public PersonName {
        written = SPACES.matcher(
                        Normalizer.normalize(written, Normalizer.Form.NFC).strip())
                .replaceAll(" ");
    }

    /** What is wrong with a text as a name; empty when it is one. */
    public static Optional<Violation> check(String field, String text) {
        if (text == null || text.isBlank()) {
            return Optional.of(new Violation(field, "name-required", "Give the full name as on the citizen ID."));
        }
        if (text.length() > MAX) {
            return Optional.of(new Violation(field, "name-too-long", "A name has at most 120 characters."));
        }
        if (!LETTERS.matcher(text.strip()).matches()) {
            return Optional.of(new Violation(field, "name-letters", "A name holds letters and spaces only."));
        }
        return Optional.empty();
    }

    /** Search key: no marks, đ as d, lower case, single spaces. {@code hòa} and {@code hoà} give the same key. */
    public String searchKey() {
        return searchKey(written);
    }

    /** Search key of any text a person types into a search box. */
    public static String searchKey(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                // đ is a letter of its own and is not decomposed by Unicode
                .replace('đ', 'd')
                .replace('Đ', 'D');
        return SPACES.matcher(plain.toLowerCase(Locale.ROOT).strip()).replaceAll(" ");
    }

    /** Leaves the name out: it is personal data. */
    @Override
    public String toString() {
        return "PersonName[masked]";
    }
}
