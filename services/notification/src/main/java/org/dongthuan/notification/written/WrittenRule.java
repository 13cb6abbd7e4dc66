package org.dongthuan.notification.written;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dongthuan.notification.template.TextRule;

/**
 * What a longer text may hold (DOMAIN §4, as for texts): case code, hotline and last day. Never a one-time code: whoever reads
 * somebody's mailbox could sign in as them.
 */
public final class WrittenRule {

    private static final Set<String> ALLOWED = Set.of("code", "hotline", "day");
    private static final int LONGEST_SUBJECT = 78; // a header's line, RFC 5322 §2.1.1

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
        faults.addAll(TextRule.faults(subject + "\n" + template.body(), ALLOWED));
        return faults;
    }
}
