package org.dongthuan.gateway.officer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dongthuan.gateway.officer.Waiting.Row;
import org.dongthuan.gateway.web.Page;

/**
 * The first page of an officer in the order of the work: what is due within a week, most urgent first, whatever it is; then
 * the rest by kind. One thing stands there once, though a list and a clock may both tell of it.
 *
 * @param sections those that have something
 * @param rest parts without what was taken out
 */
public record DueFirst(List<Section> sections, List<Waiting> rest) {

    /** How soon, by days in Vietnam. */
    enum Soon {
        OVERDUE,
        TODAY,
        WEEK;

        private static final int DAYS = 7;

        static Soon of(Instant due, Instant now) {
            long days = DueWords.daysTo(due, now);
            if (!now.isBefore(due)) {
                return OVERDUE;
            }
            return days == 0 ? TODAY : days < DAYS ? WEEK : null;
        }
    }

    /** @param code label of kind {@code soon} */
    public record Section(String code, List<Due> rows) {}

    /** @param title of the part it was found in, label of kind {@code waiting} */
    public record Due(String title, Row row, String text, DueWords.Due words) {}

    private record Found(Waiting part, Row row) {}

    static DueFirst of(List<Waiting> parts, Instant now, Page page) {
        Map<String, Found> due = new LinkedHashMap<>();
        found(parts)
                .filter(one -> isSoon(one.row(), now))
                .forEach(one -> due.merge(one.row().path(), one, DueFirst::both));
        Set<String> shown = new HashSet<>(due.keySet());
        Map<String, Row> known = new LinkedHashMap<>();
        found(parts)
                .map(Found::row)
                .filter(row -> row.clock() == null)
                .forEach(row -> known.putIfAbsent(row.path(), row));
        List<Found> byUrgency = due.values().stream()
                .sorted(Comparator.comparing((Found one) -> one.row().due()))
                .toList();
        List<Section> sections = Arrays.stream(Soon.values())
                .map(soon -> new Section(
                        soon.name(),
                        byUrgency.stream()
                                .filter(one -> Soon.of(one.row().due(), now) == soon)
                                .map(one -> due(one, known.get(one.row().path()), now, page))
                                .toList()))
                .filter(section -> !section.rows().isEmpty())
                .toList();
        return new DueFirst(
                sections, parts.stream().map(part -> part.without(shown)).toList());
    }

    /** Whether nothing waits, as far as it could be asked. */
    public boolean isQuiet() {
        return sections.isEmpty()
                && rest.stream()
                        .noneMatch(part -> part.isDown() || !part.rowsOrNone().isEmpty());
    }

    private static Stream<Found> found(List<Waiting> parts) {
        return parts.stream().flatMap(part -> part.rowsOrNone().stream().map(row -> new Found(part, row)));
    }

    private static boolean isSoon(Row row, Instant now) {
        return row.due() != null && Soon.of(row.due(), now) != null;
    }

    /** The earlier of two dates; the clock, where one of them tells why. */
    private static Found both(Found one, Found other) {
        Found first = other.row().due().isBefore(one.row().due()) ? other : one;
        Found second = first == one ? other : one;
        Row row = first.row();
        return row.clock() != null || second.row().clock() == null
                ? first
                : new Found(first.part(), row.by(second.row().clock()));
    }

    /** What a list calls it says more than what its clock is called; both together say what to do with what. */
    private static Due due(Found found, Row known, Instant now, Page page) {
        Row row = found.row();
        List<String> text = new ArrayList<>();
        text.add(known == null ? row.text() : known.text());
        if (row.clock() != null) {
            text.add(page.label("clock", row.clock().ruleCode()));
        }
        text.removeIf(String::isEmpty);
        return new Due(found.part().title(), row, String.join(" · ", text), DueWords.of(row.due(), now, page));
    }
}
