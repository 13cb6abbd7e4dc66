package org.dongthuan.bankintegration.exchange.signing;

import org.dongthuan.platform.problem.ProblemCode;

/** Why a signature is refused, in the order in which it is checked (decision 0005). Nothing was done. */
public enum SignatureProblem implements ProblemCode {
    MISSING("signature-missing", "The body is not signed"),
    MALFORMED("signature-malformed", "The signature cannot be read"),
    UNKNOWN_KEY("signature-unknown-key", "The signing key is not known"),
    INVALID("signature-invalid", "The signature does not fit the body"),
    WRONG_AUDIENCE("signature-wrong-audience", "Signed for somebody else"),
    EXPIRED("signature-expired", "Signed too long ago or ahead of time"),
    REPLAYED("signature-replayed", "This signature was used before");

    private static final int UNAUTHORIZED = 401;

    private final String code;
    private final String title;

    SignatureProblem(String code, String title) {
        this.code = code;
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public int status() {
        return UNAUTHORIZED;
    }

    @Override
    public String title() {
        return title;
    }
}
