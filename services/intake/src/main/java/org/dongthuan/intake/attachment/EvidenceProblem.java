package org.dongthuan.intake.attachment;

import org.dongthuan.platform.problem.ProblemCode;

/** Refusals of the evidence vault. */
public enum EvidenceProblem implements ProblemCode {
    LEGAL_HOLD("legal-hold", 409, "Under legal hold");

    private final String code;
    private final int status;
    private final String title;

    EvidenceProblem(String code, int status, String title) {
        this.code = code;
        this.status = status;
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
