package org.dongthuan.notification.written;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a longer text may hold (DOMAIN §4, as for texts): case code and hotline, no name, no number that could be an ID or
 * account number, no link. A mailbox may be read by others of the house as a phone is.
 */
public final class WrittenRule {

    private static final Set<String> ALLOWED = Set.of("code", "hotline");
    private static final int LONGEST_SUBJECT = 78; // a header's line, RFC 5322 §2.1.1

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)\\}");
    private static final Pattern LONG_NUMBER = Pattern.compile("(\\d[ .-]?){9,}");
    private static final Pattern LINK =
            Pattern.compile("(?i)(https?:|www\\.|@|\\b[a-z0-9-]+\\.(vn|com|net|org|gov|info|me|ly)\\b)");

    private WrittenRule() {}

    /** What is wrong with a text; empty when nothing is. */
    public static List<String> faults(WrittenTemplate template) {
        List<String> faults = new ArrayList<>();
        String subject = template.subject();
        if (subject.isBlank() || subject.length() > LONGEST_SUBJECT) {
            faults.add("a subject of 1 to " + LONGEST_SUBJECT + " characters is needed");
        }
        if (subject.chars().anyMatch(Character::isISOControl)) {
            faults.add("a subject of more than one line");
        }
        if (template.body().isBlank()) {
            faults.add("nothing is said");
        }
        if (template.body().chars().anyMatch(c -> c != '\n' && Character.isISOControl(c))) {
            faults.add("a control character");
        }
        String all = subject + "\n" + template.body();
        PLACEHOLDER
                .matcher(all)
                .results()
                .map(found -> found.group(1))
                .filter(name -> !ALLOWED.contains(name))
                .forEach(name -> faults.add("unknown placeholder " + name));
        String bare = PLACEHOLDER.matcher(all).replaceAll("");
        if (bare.contains("{") || bare.contains("}")) {
            faults.add("a brace without its partner");
        }
        if (LONG_NUMBER.matcher(bare).find()) {
            faults.add("a number of nine or more digits");
        }
        if (LINK.matcher(bare).find()) {
            faults.add("a link");
        }
        return faults;
    }
}
