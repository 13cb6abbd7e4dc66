package org.dongthuan.banksandbox.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/** Collects what is wrong with a body, so that the caller learns of everything at once. */
public final class Checks {

    private static final int MAX_REPORTED = 50;

    private final List<Violation> violations = new ArrayList<>();

    /** @throws BankProblem 400 {@code unreadable-body} when there is no body */
    public static void body(Object body) {
        if (body == null) {
            throw BankProblem.of(400, "unreadable-body", "$", "json", "must be an object");
        }
    }

    public Checks present(String field, Object value) {
        return rule(value != null, field, "required", "must be given");
    }

    public Checks matches(String field, String value, Pattern pattern, String expected) {
        if (value == null) {
            return present(field, null);
        }
        return rule(pattern.matcher(value).matches(), field, "format", expected);
    }

    public Checks text(String field, String value, int maxLength) {
        if (value == null || value.isBlank()) {
            return rule(false, field, "required", "must be given");
        }
        return rule(value.length() <= maxLength, field, "length", "at most " + maxLength + " characters");
    }

    public Checks size(String field, Collection<?> values, int max) {
        if (values == null) {
            return present(field, null);
        }
        return rule(values.size() <= max, field, "size", "at most " + max + " entries");
    }

    public Checks rule(boolean holds, String field, String rule, String message) {
        if (!holds && violations.size() < MAX_REPORTED) {
            violations.add(new Violation(field, rule, message));
        }
        return this;
    }

    /** @throws BankProblem 422 {@code validation-failed} when any rule was broken */
    public void done() {
        if (!violations.isEmpty()) {
            throw new BankProblem(422, "validation-failed", "The body breaks a rule of the contract.", violations);
        }
    }
}
