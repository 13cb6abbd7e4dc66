package org.dongthuan.gateway.officer;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dongthuan.gateway.web.Dates;
import org.dongthuan.gateway.web.FieldErrors;
import org.dongthuan.gateway.web.Page;

/**
 * A request in writing as typed.
 *
 * @param org who is asked
 * @param questions as many as the page has places for; blank ones are left out
 * @param recipients who is to get the reply, by code
 * @param dueOn as people write dates; empty for the day of the rule
 */
public record FormalAskForm(
        String incidentId,
        String org,
        String number,
        String subject,
        List<String> questions,
        List<String> recipients,
        String dueOn) {

    /** The service takes no more. */
    private static final int MOST = 20;
    /** Places for questions at first; more on demand. */
    private static final int PLACES = 3;

    private static final String QUESTION = "question.";
    private static final List<String> HEAD = List.of("org", "number", "subject");
    private static final List<String> FOOT = List.of("recipients", "dueOn");

    /** A new one; the reply goes to the committee unless somebody says otherwise. */
    static FormalAskForm blank(String incidentId) {
        return new FormalAskForm(
                incidentId,
                "",
                "",
                "",
                IntStream.range(0, PLACES).mapToObj(place -> "").toList(),
                List.of("PEOPLES_COMMITTEE"),
                "");
    }

    static FormalAskForm of(MultivaluedMap<String, String> sent) {
        String rows = text(sent, "rows");
        int places = rows.matches("\\d{1,2}") ? Math.clamp(Integer.parseInt(rows), 1, MOST) : 1;
        return new FormalAskForm(
                text(sent, "incident"),
                text(sent, "org"),
                text(sent, "number"),
                text(sent, "subject"),
                IntStream.range(0, places)
                        .mapToObj(place -> text(sent, QUESTION + place))
                        .toList(),
                sent.getOrDefault("recipients", List.of()),
                text(sent, "dueOn"));
    }

    /** The same with one more place for a question. */
    FormalAskForm withOneMore() {
        List<String> more = new ArrayList<>(questions);
        if (more.size() < MOST) {
            more.add("");
        }
        return new FormalAskForm(incidentId, org, number, subject, more, recipients, dueOn);
    }

    /** Name and id of a place for a question on the page. */
    public String field(int place) {
        return QUESTION + place;
    }

    FieldErrors check(Page page) {
        FieldErrors errors = new FieldErrors();
        Map<String, String> head = Map.of("org", org, "number", number, "subject", subject);
        HEAD.stream()
                .filter(field -> head.get(field).isEmpty())
                .forEach(field -> errors.add(field, page.label("formal-missing", field)));
        if (written().isEmpty()) {
            errors.add(field(0), page.label("formal-missing", "items"));
        }
        if (recipients.isEmpty()) {
            errors.add("recipients", page.label("formal-missing", "recipients"));
        }
        if (!dueOn.isEmpty() && Dates.parse(dueOn).isEmpty()) {
            errors.add("dueOn", page.label("refused", "date"));
        }
        return errors;
    }

    /** Places in which something was asked. */
    private List<Integer> written() {
        return IntStream.range(0, questions.size())
                .filter(place -> !questions.get(place).isEmpty())
                .boxed()
                .toList();
    }

    /** What the service is asked for; questions are numbered in the order in which they stand. */
    Map<String, Object> body() {
        List<Integer> written = written();
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("incidentId", incidentId);
        body.put("org", org);
        body.put("number", number);
        body.put("subject", subject);
        body.put(
                "items",
                IntStream.range(0, written.size())
                        .mapToObj(at -> Map.of("code", "Q" + (at + 1), "question", questions.get(written.get(at))))
                        .toList());
        body.put("recipients", recipients);
        Dates.parse(dueOn).ifPresent(day -> body.put("dueOn", day.toString()));
        return body;
    }

    /** Field of the page that a field of the request stands for; empty when it is about none. */
    String field(String requested) {
        String[] parts = requested.split("[\\[\\].]+");
        if (HEAD.contains(parts[0]) || FOOT.contains(parts[0])) {
            return parts[0];
        }
        if (!parts[0].equals("items")) {
            return "";
        }
        int at = parts.length > 1 && parts[1].matches("\\d{1,2}") ? Integer.parseInt(parts[1]) : 0;
        return at < written().size() ? field(written().get(at)) : field(0);
    }

    /** In the order of the page. */
    List<String> fields() {
        return Stream.of(HEAD.stream(), IntStream.range(0, questions.size()).mapToObj(this::field), FOOT.stream())
                .flatMap(some -> some)
                .toList();
    }

    private static String text(MultivaluedMap<String, String> sent, String name) {
        return sent.getFirst(name) == null ? "" : sent.getFirst(name).strip();
    }
}
