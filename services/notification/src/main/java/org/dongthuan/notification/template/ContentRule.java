package org.dongthuan.notification.template;

import java.util.List;
import java.util.Map;
import org.dongthuan.notification.sms.Segments;

/**
 * What a text message may hold (DOMAIN §4, SMS content): code, result, hotline, last day, one-time code and its end; and never longer
 * than one part unless the template chose more.
 */
public final class ContentRule {

    /** Each allowed placeholder with a longest value. */
    private static final Map<String, String> LONGEST = Map.of(
            "code", "LB23-000000000-0",
            "result", "OUT_OF_WINDOW",
            "hotline", "1900 0000 000000",
            "oneTimeCode", "00000000",
            "until", "00:00 00/00",
            "day", "00/00/0000");

    private ContentRule() {}

    /** What is wrong with a text; empty when nothing is. */
    public static List<String> faults(Template template) {
        List<String> faults = TextRule.faults(template.text(), LONGEST.keySet());
        if (faults.isEmpty() && Segments.of(template.fill(LONGEST)).parts() > template.mostParts()) {
            faults.add(template.mostParts() == 1 ? "longer than one part" : "longer than its parts");
        }
        return faults;
    }
}
