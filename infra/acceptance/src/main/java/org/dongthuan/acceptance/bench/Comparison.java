package org.dongthuan.acceptance.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Two runs side by side. It says what moved, not whether that is good: the machine may have been busier. */
final class Comparison {

    private static final double PERCENT = 100;

    private Comparison() {}

    /** One line a key that both runs have, in the order of the later one. */
    static List<String> lines(Map<String, Double> before, Map<String, Double> after) {
        int width = after.keySet().stream().mapToInt(String::length).max().orElse(0);
        List<String> lines = new ArrayList<>();
        after.forEach((key, now) -> {
            Double then = before.get(key);
            if (then != null) {
                lines.add(String.format(
                        Locale.ROOT,
                        "%-" + width + "s  %10s → %10s  %s",
                        key,
                        Measure.number(then),
                        Measure.number(now),
                        change(then, now)));
            }
        });
        return lines;
    }

    private static String change(double then, double now) {
        if (then == 0) {
            return now == 0 ? "same" : "from nothing";
        }
        return String.format(Locale.ROOT, "%+.0f %%", (now - then) / then * PERCENT);
    }
}
