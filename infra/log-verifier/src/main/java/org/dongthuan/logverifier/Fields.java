package org.dongthuan.logverifier;

import java.util.Map;

/** Fields of a line that must be there. */
final class Fields {

    private Fields() {}

    /** @throws IllegalArgumentException when it is absent or no text */
    static String text(Map<String, Object> line, String name) {
        if (line.get(name) instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("'" + name + "' is missing");
    }

    /** @throws IllegalArgumentException when it is absent or no whole number */
    static long number(Map<String, Object> line, String name) {
        if (line.get(name) instanceof Long number) {
            return number;
        }
        throw new IllegalArgumentException("'" + name + "' is missing");
    }
}
