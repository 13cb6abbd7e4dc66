package org.dongthuan.gateway.web;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with a form: one entry per field, in the order of the page, with a link to the field. */
public final class FieldErrors {

    private final List<Entry> entries = new ArrayList<>();

    /**
     * One complaint about one field.
     *
     * @param field name of the input, also its id on the page
     * @param text in the reader's language
     */
    public record Entry(String field, String text) {}

    public void add(String field, String text) {
        if (on(field) == null) {
            entries.add(new Entry(field, text));
        }
    }

    public List<Entry> all() {
        return List.copyOf(entries);
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Text for one field; {@code null} when it is fine. */
    public String on(String field) {
        return entries.stream()
                .filter(entry -> entry.field().equals(field))
                .map(Entry::text)
                .findFirst()
                .orElse(null);
    }

    /** Sorts by the order in which the fields stand on the page; others go last. */
    public FieldErrors inOrderOf(List<String> fields) {
        entries.sort(java.util.Comparator.comparingInt(entry -> {
            int position = fields.indexOf(entry.field());
            return position < 0 ? Integer.MAX_VALUE : position;
        }));
        return this;
    }
}
