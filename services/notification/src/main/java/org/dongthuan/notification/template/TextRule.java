package org.dongthuan.notification.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What no text to a person may hold, whatever carries it (DOMAIN §4): a value that is not meant for it, a number that could be
 * an ID or account number, a link or an address. Phones and mailboxes are read by others of the house.
 */
public final class TextRule {

    static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)\\}");

    private static final Pattern LONG_NUMBER = Pattern.compile("(\\d[ .-]?){9,}");
    private static final Pattern LINK =
            Pattern.compile("(?i)(https?:|www\\.|@|\\b[a-z0-9-]+\\.(vn|com|net|org|gov|info|me|ly)\\b)");

    private TextRule() {}

    /** What is wrong with a text; empty when nothing is. @param allowed placeholders it may have */
    public static List<String> faults(String text, Set<String> allowed) {
        List<String> faults = new ArrayList<>();
        PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(name -> !allowed.contains(name))
                .forEach(name -> faults.add("unknown placeholder " + name));
        String bare = PLACEHOLDER.matcher(text).replaceAll("");
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
