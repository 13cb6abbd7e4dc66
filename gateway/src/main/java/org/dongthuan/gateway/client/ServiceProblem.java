package org.dongthuan.gateway.client;

import java.util.List;

/** A service said no, or nothing. Status 503 also stands for a service that could not be reached. */
public class ServiceProblem extends RuntimeException {

    private final int status;
    private final String code;
    private final String detail;
    private final List<Violation> violations;

    /**
     * What is wrong with one field.
     *
     * @param field as in the request, such as {@code person.fullName}
     * @param rule stable name of the broken rule; may be absent
     * @param message in English, for when there are no own words for the rule
     * @param codes of the complaints or cases that break it; empty where it is about none in particular
     */
    public record Violation(String field, String rule, String message, List<String> codes) {

        public Violation(String field, String rule, String message) {
            this(field, rule, message, List.of());
        }
    }

    public ServiceProblem(int status, String code, String detail, List<Violation> violations) {
        // No stack: a refusal is an answer, not a fault of ours.
        super(status + " " + code, null, false, false);
        this.status = status;
        this.code = code == null ? "" : code;
        this.detail = detail == null ? "" : detail;
        this.violations = violations == null ? List.of() : List.copyOf(violations);
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    public String detail() {
        return detail;
    }

    public List<Violation> violations() {
        return violations;
    }

    /** Whether the service is away or broken, so that repeating later may help. */
    public boolean isDown() {
        return status >= 500;
    }
}
