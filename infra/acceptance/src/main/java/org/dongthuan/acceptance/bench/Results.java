package org.dongthuan.acceptance.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The table, as printed and as kept: one form, so that a kept table can be read again and by people alike. */
final class Results {

    private static final String BAR = " | ";
    private static final List<String> HEAD = List.of("key", "value", "unit", "what", "beside", "floor; goal");

    private Results() {}

    /** @param circumstances lines such as the machine's size; they are kept as comments */
    static String table(List<String> circumstances, List<Measure> measures) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEAD);
        measures.forEach(m -> rows.add(List.of(m.key(), m.shown(), m.unit(), m.what(), m.beside(), m.wanted())));
        int[] widths = new int[HEAD.size()];
        rows.forEach(row -> {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        });
        StringBuilder text = new StringBuilder();
        circumstances.forEach(line -> text.append("# ").append(line).append('\n'));
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                line.append(i == 0 ? "" : BAR).append(pad(row.get(i), widths[i], i == 1));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    /** Values by key of a kept table; lines that are no row are passed over. */
    static Map<String, Double> read(String table) {
        Map<String, Double> values = new LinkedHashMap<>();
        for (String line : table.lines().toList()) {
            String[] cells = line.split("\\|");
            if (line.startsWith("#") || cells.length < 2) {
                continue;
            }
            try {
                values.put(cells[0].strip(), Double.parseDouble(cells[1].strip()));
            } catch (NumberFormatException e) {
                continue; // the head
            }
        }
        return values;
    }

    private static String pad(String text, int width, boolean toTheRight) {
        String blank = " ".repeat(width - text.length());
        return toTheRight ? blank + text : text + blank;
    }
}
