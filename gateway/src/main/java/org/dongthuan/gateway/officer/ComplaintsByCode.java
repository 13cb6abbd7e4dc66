package org.dongthuan.gateway.officer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dongthuan.gateway.client.IntakeClient;
import org.dongthuan.gateway.client.IntakeClient.Complaint;
import org.dongthuan.gateway.client.ServiceProblem;
import org.dongthuan.gateway.client.ServiceProblem.Violation;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** People name complaints by their codes, many at once; the service wants their ids. */
@ApplicationScoped
class ComplaintsByCode {

    /** Each is looked up by itself. */
    private static final int MOST = 500;

    private final IntakeClient intake;

    ComplaintsByCode(@RestClient IntakeClient intake) {
        this.intake = intake;
    }

    /**
     * What was typed, as the service wants it; fields left empty stay away.
     *
     * @param fields that name complaints
     * @throws ServiceProblem 422 at the field when the officer knows of no such complaint, naming the codes
     */
    Map<String, Object> named(Map<String, Object> typed, String... fields) {
        Map<String, String> found = new HashMap<>();
        List<Violation> faults = new ArrayList<>();
        Map<String, Object> body = new HashMap<>(typed);
        for (String field : fields) {
            if (!typed.containsKey(field)) {
                continue;
            }
            List<String> codes = codes((String) typed.get(field));
            if (codes.size() > MOST) {
                throw invalid(List.of(new Violation(field, "size", "At most " + MOST + " at once.")));
            }
            List<String> unknown =
                    codes.stream().filter(code -> find(code, found).isEmpty()).toList();
            if (!unknown.isEmpty()) {
                faults.add(new Violation(field, "known-complaint", "No such complaint is known here.", unknown));
            }
            body.put(field, codes.stream().map(found::get).toList());
        }
        if (!faults.isEmpty()) {
            throw invalid(faults);
        }
        return body;
    }

    private Optional<String> find(String code, Map<String, String> found) {
        if (!found.containsKey(code)) {
            intake.complaintsByCode(code, 1).items().stream()
                    .filter(one -> one.code().equals(code))
                    .map(Complaint::id)
                    .findFirst()
                    .ifPresent(id -> found.put(code, id));
        }
        return Optional.ofNullable(found.get(code));
    }

    /** As people write lists: by lines, spaces, commas; each once. */
    private static List<String> codes(String typed) {
        return Stream.of(typed.split("[\\s,;]+"))
                .filter(code -> !code.isBlank())
                .map(code -> code.toUpperCase(Locale.ROOT))
                .distinct()
                .toList();
    }

    private static ServiceProblem invalid(List<Violation> violations) {
        return new ServiceProblem(422, "invalid", "", violations);
    }
}
