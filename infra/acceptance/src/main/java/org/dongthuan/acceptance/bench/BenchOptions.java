package org.dongthuan.acceptance.bench;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How much is measured.
 *
 * @param only which of P1, P2, P4, P5, P6 and P7; with P7 the stack is started twice
 * @param people lifecycles of P2
 * @param seconds length of one round of P1 and of one rate of P5
 * @param warmSeconds most time of filing, and of playing P2, before it counts; it ends when the pace holds. Eight JVMs that
 *     compile on two cores take minutes to reach it
 * @param results folder of the kept results
 */
record BenchOptions(Set<String> only, int people, int seconds, int warmSeconds, Path results) {

    private static final LocalDateTime STARTED = LocalDateTime.now();

    /** Read from {@code ONLY} (comma-separated), {@code PEOPLE}, {@code SECONDS}, {@code WARM}; all have defaults. */
    static BenchOptions of(Map<String, String> env) {
        String only = text(env, "ONLY", "P1,P2,P4,P5,P6,P7").toUpperCase(Locale.ROOT);
        return new BenchOptions(
                Set.of(only.split(",")),
                number(env, "PEOPLE", "600"),
                number(env, "SECONDS", "15"),
                number(env, "WARM", "900"),
                Path.of(text(env, "RESULTS", ".bench")));
    }

    /** Where the query plans of this run are kept, beside its table. */
    Path plans() {
        return results.resolve(STARTED.format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmmss")) + "-plans.log");
    }

    boolean wants(String measure) {
        return only.contains(measure);
    }

    private static int number(Map<String, String> env, String name, String otherwise) {
        try {
            return Integer.parseInt(text(env, name, otherwise));
        } catch (NumberFormatException e) {
            throw new BenchFailure(name + " must be a whole number");
        }
    }

    private static String text(Map<String, String> env, String name, String otherwise) {
        String value = env.getOrDefault(name, "");
        return value.isBlank() ? otherwise : value;
    }
}
