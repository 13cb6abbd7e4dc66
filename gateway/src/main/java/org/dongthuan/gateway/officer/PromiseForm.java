package org.dongthuan.gateway.officer;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.dongthuan.gateway.web.Dates;
import org.dongthuan.gateway.web.FieldErrors;
import org.dongthuan.gateway.web.Page;

/**
 * One obligation of a commitment as typed.
 *
 * @param place on the page, from 0
 * @param obligor organisation that answers for it, {@code performer} the one that does it: often another
 * @param beneficiary organisation, or {@value #CITIZENS}
 * @param supervisors organisations, each of which has to accept the evidence
 * @param dueOn as people write dates; empty for one without an end
 */
public record PromiseForm(
        int place,
        String code,
        String target,
        String measure,
        String obligor,
        String performer,
        String beneficiary,
        List<String> supervisors,
        String dueOn) {

    /** The citizens concerned, who are no organisation. */
    public static final String CITIZENS = "CIT";

    static final String NAME = "obligations";
    static final List<String> FIELDS =
            List.of("code", "target", "measure", "obligor", "performer", "beneficiary", "supervisors", "dueOn");

    /** @param number of the obligation within its incident @param obligor as proposed */
    static PromiseForm blank(int place, int number, String obligor) {
        return new PromiseForm(place, "O" + number, "", "", obligor, "", CITIZENS, List.of(), "");
    }

    static PromiseForm of(MultivaluedMap<String, String> sent, int place) {
        UnaryOperator<String> typed = field -> {
            String value = sent.getFirst(name(place, field));
            return value == null ? "" : value.strip();
        };
        return new PromiseForm(
                place,
                typed.apply("code"),
                typed.apply("target"),
                typed.apply("measure"),
                typed.apply("obligor"),
                typed.apply("performer"),
                typed.apply("beneficiary"),
                sent.getOrDefault(name(place, "supervisors"), List.of()),
                typed.apply("dueOn"));
    }

    /** Name and id of a field on the page. */
    public String field(String name) {
        return name(place, name);
    }

    private static String name(int place, String field) {
        return NAME + "." + place + "." + field;
    }

    /** Whether nothing was said beyond what stood there already. */
    boolean isBlank() {
        return target.isEmpty() && measure.isEmpty() && performer.isEmpty() && supervisors.isEmpty() && dueOn.isEmpty();
    }

    /** Number in its code; 0 where it has none. */
    int number() {
        String digits = code.replaceAll("\\D", "");
        return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : 0;
    }

    void check(FieldErrors errors, Page page) {
        Map<String, String> needed = new LinkedHashMap<>();
        needed.put("code", code);
        needed.put("target", target);
        needed.put("measure", measure);
        needed.put("obligor", obligor);
        needed.put("performer", performer);
        needed.put("beneficiary", beneficiary);
        needed.put("supervisors", String.join("", supervisors));
        needed.forEach((field, value) -> {
            if (value.isEmpty()) {
                errors.add(field(field), code + " – " + page.label("commitment-missing", field));
            }
        });
        if (!dueOn.isEmpty() && Dates.parse(dueOn).isEmpty()) {
            errors.add(field("dueOn"), page.label("refused", "date"));
        }
    }

    Map<String, Object> body(UnaryOperator<String> roleOf) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("code", code);
        body.put("target", target);
        body.put("obligor", party(obligor, roleOf));
        body.put("performer", party(performer, roleOf));
        body.put("beneficiary", beneficiary.equals(CITIZENS) ? Map.of("role", CITIZENS) : party(beneficiary, roleOf));
        body.put(
                "supervisors",
                supervisors.stream().map(one -> party(one, roleOf)).toList());
        body.put("measure", measure);
        Dates.parse(dueOn).ifPresent(day -> body.put("dueOn", day.toString()));
        return body;
    }

    private static Map<String, String> party(String org, UnaryOperator<String> roleOf) {
        return Map.of("role", roleOf.apply(org), "org", org);
    }
}
