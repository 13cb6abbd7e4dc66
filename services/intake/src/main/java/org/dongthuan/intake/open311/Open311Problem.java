package org.dongthuan.intake.open311;

import java.util.List;
import java.util.Map;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.problem.Violation;

/** A refusal in the standard's shape: a code and a description for each fault, never the value. */
final class Open311Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int UNPROCESSABLE = 422;
    private static final int BAD_REQUEST = 400;

    /** What the platform's fields are called here. */
    private static final Map<String, String> FIELDS = Map.of(
            "person.fullName", "last_name, first_name",
            "person.citizenId", "attribute[citizen_id]",
            "person.phone", "phone",
            "person.email", "email",
            "narrative", "description",
            "placeCode", "address_id",
            "occurredOn", "attribute[occurred_on]");

    private final int status;
    private final transient List<String> descriptions;

    Open311Problem(int status, String description) {
        this(status, List.of(description));
    }

    private Open311Problem(int status, List<String> descriptions) {
        super(descriptions.getFirst(), null, false, false);
        this.status = status;
        this.descriptions = descriptions;
    }

    static Open311Problem of(DomainException refusal) {
        // The standard knows no 422.
        int status = refusal.code().status() == UNPROCESSABLE
                ? BAD_REQUEST
                : refusal.code().status();
        return refusal.violations().isEmpty()
                ? new Open311Problem(status, refusal.getMessage())
                : new Open311Problem(
                        status,
                        refusal.violations().stream()
                                .map(Open311Problem::worded)
                                .toList());
    }

    int status() {
        return status;
    }

    Format.Answer answer() {
        return new Format.Answer(
                "errors",
                "error",
                descriptions.stream()
                        .map(text -> Rows.of("code", status, "description", text))
                        .toList());
    }

    private static String worded(Violation violation) {
        return FIELDS.getOrDefault(violation.field(), violation.field()) + " (" + violation.rule() + "): "
                + violation.message();
    }
}
