package org.dongthuan.gateway.officer;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dongthuan.gateway.client.FormalRequestClient.FormalRequest;
import org.dongthuan.gateway.client.FormalRequestClient.Item;
import org.dongthuan.gateway.client.FormalRequestClient.Reply;
import org.dongthuan.gateway.web.FieldErrors;
import org.dongthuan.gateway.web.Page;

/**
 * The draft of a reply as typed; it need not be complete.
 *
 * @param version of the request as it was read; {@code null} when none was sent
 * @param statement of a bank on its accounts as a whole; empty for none yet
 */
public record FormalReplyForm(Long version, String number, String statement, List<Row> rows) {

    private static final String ANSWER = "answer.";

    /**
     * An item and what is answered to it.
     *
     * @param stored what the draft says so far
     */
    public record Row(Item item, String text, String stored) {

        /** Name and id of the field on the page. */
        public String field() {
            return ANSWER + item.code();
        }

        /** Whether a colleague has stored something else meanwhile. */
        public boolean isChanged() {
            return !stored.isEmpty() && !stored.equals(text);
        }
    }

    /** As the draft stands. @param draft {@code null} for none */
    static FormalReplyForm of(FormalRequest request, Reply draft) {
        return new FormalReplyForm(
                request.version(),
                draft == null ? "" : draft.number(),
                draft == null || draft.statement() == null ? "" : draft.statement(),
                request.items().stream()
                        .map(item -> new Row(item, stored(draft, item), stored(draft, item)))
                        .toList());
    }

    static FormalReplyForm of(FormalRequest request, Reply draft, MultivaluedMap<String, String> sent) {
        String version = text(sent, "version");
        return new FormalReplyForm(
                version.matches("\\d{1,18}") ? Long.valueOf(version) : null,
                text(sent, "number"),
                text(sent, "statement"),
                request.items().stream()
                        .map(item -> new Row(item, text(sent, ANSWER + item.code()), stored(draft, item)))
                        .toList());
    }

    /** The same for the request as it is now. */
    FormalReplyForm at(Long now) {
        return new FormalReplyForm(now, number, statement, rows);
    }

    FieldErrors check(Page page) {
        FieldErrors errors = new FieldErrors();
        if (number.isEmpty()) {
            errors.add("number", page.label("refused", "empty"));
        }
        return errors;
    }

    private List<Row> written() {
        return rows.stream().filter(row -> !row.text().isEmpty()).toList();
    }

    /** What the service is asked for; an item without an answer is left out. */
    Map<String, Object> body() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("version", version);
        body.put("number", number);
        body.put(
                "answers",
                written().stream()
                        .map(row -> Map.of("code", row.item().code(), "text", row.text()))
                        .toList());
        if (!statement.isEmpty()) {
            body.put("statement", statement);
        }
        return body;
    }

    /** Field of the page that a field of the request stands for; empty when it is about none. */
    String field(String requested) {
        String[] parts = requested.split("[\\[\\].]+");
        if (List.of("number", "statement").contains(parts[0])) {
            return parts[0];
        }
        return parts[0].equals("answers") && parts.length > 1 ? answer(parts[1]) : "";
    }

    /** Of an answer that the service names by its item, or by its place among those sent. */
    private String answer(String which) {
        return rows.stream()
                .filter(row -> row.item().code().equals(which))
                .findFirst()
                .or(() -> which.matches("\\d{1,2}")
                        ? written().stream().skip(Integer.parseInt(which)).findFirst()
                        : Optional.empty())
                .map(Row::field)
                .orElse("");
    }

    /** In the order of the page. */
    List<String> fields() {
        return Stream.of(Stream.of("number"), rows.stream().map(Row::field), Stream.of("statement"))
                .flatMap(some -> some)
                .toList();
    }

    private static String stored(Reply draft, Item item) {
        return draft == null ? "" : draft.to(item.code());
    }

    private static String text(MultivaluedMap<String, String> sent, String name) {
        return sent.getFirst(name) == null ? "" : sent.getFirst(name).strip();
    }
}
