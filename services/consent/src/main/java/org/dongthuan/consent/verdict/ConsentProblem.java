package org.dongthuan.consent.verdict;

import org.dongthuan.platform.problem.ProblemCode;

/** Problem codes of consent. */
public enum ConsentProblem implements ProblemCode {
    VERDICTS_DIFFER("verdicts-differ", 409, "The two persons found differently"),
    /** Nobody gave this consent, as far as anybody could show. */
    NO_RECEIPT("no-receipt", 409, "There is no receipt for this consent"),
    /** A receipt would vouch for what somebody changed. */
    RECORD_NOT_INTACT("record-not-intact", 409, "The record is not what was written");

    private final String code;
    private final int status;
    private final String title;

    ConsentProblem(String code, int status, String title) {
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
