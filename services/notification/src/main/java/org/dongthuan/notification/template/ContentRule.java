package org.dongthuan.notification.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dongthuan.notification.sms.Segments;

/**
 * What a text may hold (DOMAIN §4, SMS content): code, result, hotline, one-time code and its end. No number that could be
 * an ID or account number, no link, and never longer than one part unless the template chose more.
 */
public final class ContentRule {

    static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)\\}");

    /** Each allowed placeholder with a longest value. */
    private static final Map<String, String> LONGEST = Map.of(
            "code", "LB23-000000000-0",
            "result", "OUT_OF_WINDOW",
            "hotline", "1900 0000 000000",
            "oneTimeCode", "00000000",
            "until", "00:00 00/00");

    private static final Pattern LONG_NUMBER = Pattern.compile("(\\d[ .-]?){9,}");
    private static final Pattern LINK =
            Pattern.compile("(?i)(https?:|www\\.|\\b[a-z0-9-]+\\.(vn|com|net|org|gov|info|me|ly)\\b)");

    private ContentRule() {}

    /** What is wrong with a text; empty when nothing is. */
    public static List<String> faults(Template template) {
        List<String> faults = new ArrayList<>();
        PLACEHOLDER
                .matcher(template.text())
                .results()
                .map(found -> found.group(1))
                .filter(name -> !LONGEST.containsKey(name))
                .forEach(name -> faults.add("unknown placeholder " + name));
        String bare = PLACEHOLDER.matcher(template.text()).replaceAll("");
        if (bare.contains("{") || bare.contains("}")) {
            faults.add("a brace without its partner");
        }
        if (LONG_NUMBER.matcher(bare).find()) {
            faults.add("a number of nine or more digits");
        }
        if (LINK.matcher(bare).find()) {
            faults.add("a link");
        }
        if (faults.isEmpty() && Segments.of(template.fill(LONGEST)).parts() > template.mostParts()) {
            faults.add(template.mostParts() == 1 ? "longer than one part" : "longer than its parts");
        }
        return faults;
    }
}
