package org.dongthuan.acceptance.fact;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Counts by kind, written the same way whether wanted or found: kinds in order, none of which there are none. */
final class Counts {

    private final Map<String, Integer> byKind = new TreeMap<>();

    /** Rows by what {@code kind} says of each. */
    static Counts of(Collection<JsonNode> rows, Function<JsonNode, String> kind) {
        Counts counts = new Counts();
        rows.forEach(row -> counts.and(kind.apply(row), 1));
        return counts;
    }

    /** Adds to a kind. */
    Counts and(String kind, int count) {
        if (count > 0) {
            byKind.merge(kind, count, Integer::sum);
        }
        return this;
    }

    @Override
    public String toString() {
        return byKind.isEmpty()
                ? "none"
                : byKind.toString().replaceAll("[{}]", "").replace("=", " ");
    }
}
