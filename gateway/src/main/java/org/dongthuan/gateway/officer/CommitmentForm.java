package org.dongthuan.gateway.officer;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dongthuan.gateway.web.FieldErrors;
import org.dongthuan.gateway.web.Page;

/**
 * A written commitment as typed.
 *
 * @param org organisation that commits itself
 * @param promises as many as the page has places for; blank ones are left out
 */
public record CommitmentForm(String incidentId, String org, String title, String text, List<PromiseForm> promises) {

    /** The service takes no more. */
    private static final int MOST = 50;

    private static final List<String> HEAD = List.of("org", "title", "text");

    /** A new one. @param number of its first obligation within the incident */
    static CommitmentForm blank(String incidentId, String org, int number, int places) {
        return new CommitmentForm(incidentId, org, "", "", List.of()).withPlaces(places, number);
    }

    static CommitmentForm of(MultivaluedMap<String, String> sent) {
        String rows = text(sent, "rows");
        int places = rows.matches("\\d{1,2}") ? Math.clamp(Integer.parseInt(rows), 1, MOST) : 1;
        return new CommitmentForm(
                text(sent, "incident"),
                text(sent, "org"),
                text(sent, "title"),
                text(sent, "text"),
                IntStream.range(0, places)
                        .mapToObj(place -> PromiseForm.of(sent, place))
                        .toList());
    }

    /** The same with one more place for an obligation. */
    CommitmentForm withOneMore() {
        return promises.size() == MOST ? this : withPlaces(promises.size() + 1, 1);
    }

    private CommitmentForm withPlaces(int places, int firstNumber) {
        List<PromiseForm> all = new ArrayList<>(promises);
        while (all.size() < places) {
            int number = all.isEmpty() ? firstNumber : all.getLast().number() + 1;
            all.add(PromiseForm.blank(all.size(), number, org));
        }
        return new CommitmentForm(incidentId, org, title, text, all);
    }

    FieldErrors check(Page page) {
        FieldErrors errors = new FieldErrors();
        Map<String, String> head = Map.of("org", org, "title", title, "text", text);
        HEAD.stream()
                .filter(field -> head.get(field).isEmpty())
                .forEach(field -> errors.add(field, page.label("commitment-missing", field)));
        written().forEach(promise -> promise.check(errors, page));
        if (written().isEmpty()) {
            errors.add(promises.getFirst().field("target"), page.label("commitment-missing", "obligation"));
        }
        return errors;
    }

    private List<PromiseForm> written() {
        return promises.stream().filter(promise -> !promise.isBlank()).toList();
    }

    /** What the service is asked for. @param roleOf the role an organisation plays */
    Map<String, Object> body(UnaryOperator<String> roleOf) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("incidentId", incidentId);
        body.put("org", org);
        body.put("title", title);
        body.put("text", text);
        body.put(
                "obligations",
                written().stream().map(promise -> promise.body(roleOf)).toList());
        return body;
    }

    /** Field of the page that a field of the request stands for; empty when it is about none. */
    String field(String requested) {
        if (HEAD.contains(requested)) {
            return requested;
        }
        String[] parts = requested.split("[\\[\\].]+");
        if (parts.length < 3 || !parts[0].equals(PromiseForm.NAME) || !parts[1].matches("\\d{1,2}")) {
            return "";
        }
        int sent = Integer.parseInt(parts[1]);
        return sent < written().size() && PromiseForm.FIELDS.contains(parts[2])
                ? written().get(sent).field(parts[2])
                : "";
    }

    /** In the order of the page. */
    List<String> fields() {
        return Stream.concat(
                        HEAD.stream(),
                        promises.stream()
                                .flatMap(promise -> PromiseForm.FIELDS.stream().map(promise::field)))
                .toList();
    }

    private static String text(MultivaluedMap<String, String> sent, String name) {
        return sent.getFirst(name) == null ? "" : sent.getFirst(name).strip();
    }
}
