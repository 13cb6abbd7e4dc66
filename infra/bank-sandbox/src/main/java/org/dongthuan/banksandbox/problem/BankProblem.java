package org.dongthuan.banksandbox.problem;

import java.util.List;

/** A refusal the bank knows: HTTP status, stable code of the contract, and the fields and rules concerned. */
public final class BankProblem extends RuntimeException {

    private final int status;
    private final String code;
    private final transient List<Violation> violations;

    /** @param detail for people; names rules, never values */
    public BankProblem(int status, String code, String detail, List<Violation> violations) {
        super(detail, null, false, false);
        this.status = status;
        this.code = code;
        this.violations = List.copyOf(violations);
    }

    public static BankProblem of(int status, String code, String detail) {
        return new BankProblem(status, code, detail, List.of());
    }

    /** A refusal about a single field or header. */
    public static BankProblem of(int status, String code, String field, String rule, String detail) {
        return new BankProblem(status, code, detail, List.of(new Violation(field, rule, detail)));
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    public List<Violation> violations() {
        return violations;
    }
}
