package org.dongthuan.casetracking.figures;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What everybody may know: a number of one or two could point to a person, so it is never shown, nor can it be computed
 * from the others. Zero points to nobody. (Platform policy.)
 */
public record PublicFigures(Balanced submissions, Balanced accounts, Balanced people) {

    /** Smallest number of people or accounts that is shown. */
    public static final int SMALLEST = 3;

    /** One number for one or several groups together. */
    public record Part(List<String> groups, int count) {}

    /**
     * A total and the parts that add up to it.
     *
     * @param total absent when it is too small to be shown
     * @param fewerThan then this instead; else absent
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Balanced(Integer total, Integer fewerThan, List<Part> parts) {

        /** Groups that are too small are shown as one with the next smallest, so that subtracting tells nothing. */
        public static Balanced of(Map<String, Integer> groups) {
            int total = groups.values().stream().mapToInt(Integer::intValue).sum();
            if (small(total)) {
                return new Balanced(null, SMALLEST, List.of());
            }
            List<String> merged = groups.entrySet().stream()
                    .filter(group -> small(group.getValue()))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toCollection(ArrayList::new));
            int sum = merged.stream().mapToInt(groups::get).sum();
            if (merged.size() == 1 || small(sum)) {
                groups.entrySet().stream()
                        .filter(group -> group.getValue() >= SMALLEST)
                        .min(Comparator.comparing(Map.Entry::getValue))
                        .ifPresent(next -> merged.add(next.getKey()));
            }
            return new Balanced(total, null, parts(groups, merged));
        }

        private static List<Part> parts(Map<String, Integer> groups, List<String> merged) {
            List<Part> parts = new ArrayList<>();
            groups.forEach((name, count) -> {
                if (!merged.contains(name)) {
                    parts.add(new Part(List.of(name), count));
                }
            });
            if (!merged.isEmpty()) {
                parts.add(new Part(
                        groups.keySet().stream().filter(merged::contains).toList(),
                        merged.stream().mapToInt(groups::get).sum()));
            }
            return parts;
        }

        private static boolean small(int number) {
            return number > 0 && number < SMALLEST;
        }

        /** In words for a text. @param group null for the total */
        String word(String group) {
            if (fewerThan != null) {
                return group == null ? "dưới " + fewerThan : "một số";
            }
            return group == null
                    ? total.toString()
                    : parts.stream()
                            .filter(part -> part.groups().equals(List.of(group)))
                            .map(part -> Integer.toString(part.count()))
                            .findFirst()
                            .orElse("một số");
        }
    }

    /** In Vietnamese, by the names that texts use for them. */
    public Map<String, String> words() {
        return Map.of(
                "submissions", submissions.word(null),
                "listed", accounts.word(null),
                "closed", accounts.word("CLOSED"),
                "kept", accounts.word("KEPT"),
                "open", accounts.word("OPEN"),
                "people", people.word(null),
                "told", people.word("TOLD"));
    }

    public static PublicFigures of(Figures figures) {
        Map<String, Integer> accounts = new LinkedHashMap<>();
        accounts.put("CLOSED", figures.accounts().closed());
        accounts.put("KEPT", figures.accounts().kept());
        accounts.put("OPEN", figures.accounts().open());
        Map<String, Integer> people = new LinkedHashMap<>();
        people.put("TOLD", figures.people().told());
        people.put("NOT_YET_TOLD", figures.people().all() - figures.people().told());
        return new PublicFigures(
                new Balanced(
                        Balanced.small(figures.submissions()) ? null : figures.submissions(),
                        Balanced.small(figures.submissions()) ? SMALLEST : null,
                        List.of()),
                Balanced.of(accounts),
                Balanced.of(people));
    }
}
