package org.dongthuan.gateway.officer;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dongthuan.gateway.client.CustomerLetterClient.Letter;
import org.dongthuan.gateway.web.Dates;
import org.dongthuan.gateway.web.FieldErrors;
import org.dongthuan.gateway.web.Page;

/**
 * One step that several letters took on the same day, as chosen in their list.
 *
 * @param event empty before one is chosen
 * @param on as people write dates
 * @param note how the commune handed them over; for that step only
 */
public record LetterSteps(List<String> letters, String event, String on, String note) {

    /** In the order of a letter's way. */
    private static final List<String> EVENTS = List.of("send", "deliver", "come-back", "hand-over");

    private static final String HAND_OVER = "hand-over";
    static final List<String> FIELDS = List.of("letter", "event", "on", "note");
    /** No page of the list has more. */
    private static final int MOST = 100;

    static LetterSteps none() {
        return new LetterSteps(List.of(), "", "", "");
    }

    static LetterSteps of(MultivaluedMap<String, String> sent) {
        List<String> letters = sent.getOrDefault("letter", List.of()).stream()
                .filter(id -> id.matches("[A-Za-z0-9-]{1,64}"))
                .distinct()
                .limit(MOST)
                .toList();
        String event = text(sent, "event");
        return new LetterSteps(letters, EVENTS.contains(event) ? event : "", text(sent, "on"), text(sent, "note"));
    }

    /** Steps that at least one of the letters can take from here. */
    static List<String> offered(List<Letter> letters) {
        return EVENTS.stream()
                .filter(event ->
                        letters.stream().anyMatch(letter -> letter.actions().contains(event)))
                .toList();
    }

    public boolean isChosen(Letter letter) {
        return letters.contains(letter.id());
    }

    FieldErrors check(Page page) {
        FieldErrors errors = new FieldErrors();
        if (letters.isEmpty()) {
            errors.add("letter", page.label("refused", "no-letter-chosen"));
        }
        if (event.isEmpty()) {
            errors.add("event", page.label("refused", "no-step-chosen"));
        }
        if (Dates.parse(on).isEmpty()) {
            errors.add("on", page.label("refused", on.isEmpty() ? "empty" : "date"));
        }
        if (event.equals(HAND_OVER) && note.isEmpty()) {
            errors.add("note", page.label("rule", "how-handed-over"));
        }
        return errors;
    }

    /** What the service is asked for. */
    Map<String, Object> body() {
        String day = Dates.parse(on).orElseThrow().toString();
        return Map.of(
                "event", event, "rows", letters.stream().map(id -> row(id, day)).toList());
    }

    private Map<String, Object> row(String id, String day) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("letterId", id);
        row.put("on", day);
        if (event.equals(HAND_OVER)) {
            row.put("note", note);
        }
        return row;
    }

    /** Field of the page that a field of the request stands for; empty when it is about none. */
    String field(String requested) {
        String last = requested.substring(requested.lastIndexOf('.') + 1);
        return FIELDS.contains(last) ? last : "";
    }

    private static String text(MultivaluedMap<String, String> sent, String name) {
        return sent.getFirst(name) == null ? "" : sent.getFirst(name).strip();
    }
}
