package org.dongthuan.platform.problem;

import java.util.List;

/**
 * A refusal the domain knows. Its detail tells the client what to do and holds no personal data; it is logged without a
 * stack trace.
 */
public class DomainException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ProblemCode code;
    private final transient List<Violation> violations;

    /** @param detail sentence for the client, specific to this occurrence */
    public DomainException(ProblemCode code, String detail) {
        this(code, detail, List.of());
    }

    /** @param violations the inputs at fault; empty when none in particular is */
    public DomainException(ProblemCode code, String detail, List<Violation> violations) {
        super(detail, null, false, false);
        this.code = code;
        this.violations = List.copyOf(violations);
    }

    /** One input breaks one rule: 422 {@code invalid}. */
    public static DomainException invalid(String field, String rule, String message) {
        return invalid(List.of(new Violation(field, rule, message)));
    }

    /** Several inputs break rules: 422 {@code invalid}. */
    public static DomainException invalid(List<Violation> violations) {
        return new DomainException(CommonProblem.INVALID, "See violations for each field and rule.", violations);
    }

    /** Absent, or not to be known by this caller: 404, one answer for both. */
    public static DomainException notFound(String what) {
        return new DomainException(CommonProblem.NOT_FOUND, "No such " + what + ".");
    }

    /** A transition that the state machine does not list: 409. */
    public static DomainException wrongState(String what, Object state, Object event) {
        return new DomainException(
                CommonProblem.WRONG_STATE, "In state " + state + " the " + what + " does not take '" + event + "'.");
    }

    /** A transition that the state machine does not list: 409, with what it does list. @param possible words of events */
    public static DomainException wrongState(String what, Object state, Object event, List<String> possible) {
        return new DomainException(
                CommonProblem.WRONG_STATE,
                "In state " + state + " the " + what + " does not take '" + event + "'; possible now: "
                        + (possible.isEmpty() ? "nothing" : String.join(", ", possible)) + ".");
    }

    /** The caller read another version than the stored one: 409. */
    public static DomainException stale(String what) {
        return new DomainException(
                CommonProblem.STALE_VERSION, "The " + what + " changed since it was read; read it again.");
    }

    /** The stable code. */
    public ProblemCode code() {
        return code;
    }

    /** Inputs at fault, possibly none. */
    public List<Violation> violations() {
        return violations;
    }
}
