package org.dongthuan.logverifier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads one JSON object of texts, whole numbers and lists of texts: all that an export holds. */
final class FlatJson {

    private final String text;
    private int at;

    private FlatJson(String text) {
        this.text = text;
    }

    /** @throws IllegalArgumentException when the text is not such an object */
    static Map<String, Object> read(String text) {
        FlatJson json = new FlatJson(text);
        Map<String, Object> fields = json.object();
        if (json.at != text.length()) {
            throw json.wrong("the end");
        }
        return fields;
    }

    private Map<String, Object> object() {
        Map<String, Object> fields = new LinkedHashMap<>();
        expect('{');
        if (take('}')) {
            return fields;
        }
        do {
            String name = string();
            expect(':');
            if (fields.put(name, value()) != null) {
                throw wrong("each name once");
            }
        } while (take(','));
        expect('}');
        return fields;
    }

    private Object value() {
        return switch (peek()) {
            case '"' -> string();
            case '[' -> list();
            default -> number();
        };
    }

    private List<String> list() {
        List<String> items = new ArrayList<>();
        expect('[');
        if (take(']')) {
            return items;
        }
        do {
            items.add(string());
        } while (take(','));
        expect(']');
        return items;
    }

    private Long number() {
        int start = at;
        while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '-')) {
            at++;
        }
        try {
            return Long.valueOf(text.substring(start, at));
        } catch (NumberFormatException e) {
            throw wrong("a number");
        }
    }

    private String string() {
        StringBuilder read = new StringBuilder();
        expect('"');
        while (peek() != '"') {
            char next = text.charAt(at++);
            read.append(next == '\\' ? escaped() : next);
        }
        at++;
        return read.toString();
    }

    private char escaped() {
        char kind = peek();
        at++;
        return switch (kind) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case '"', '\\', '/' -> kind;
            case 'u' -> unicode();
            default -> throw wrong("an escape");
        };
    }

    private char unicode() {
        if (at + 4 > text.length()) {
            throw wrong("four hex digits");
        }
        at += 4;
        try {
            return (char) Integer.parseInt(text, at - 4, at, 16);
        } catch (NumberFormatException e) {
            throw wrong("four hex digits");
        }
    }

    private char peek() {
        if (at >= text.length()) {
            throw wrong("more");
        }
        return text.charAt(at);
    }

    private boolean take(char wanted) {
        if (peek() == wanted) {
            at++;
            return true;
        }
        return false;
    }

    private void expect(char wanted) {
        if (!take(wanted)) {
            throw wrong("'" + wanted + "'");
        }
    }

    private IllegalArgumentException wrong(String wanted) {
        return new IllegalArgumentException("character " + at + ": " + wanted + " expected");
    }
}
