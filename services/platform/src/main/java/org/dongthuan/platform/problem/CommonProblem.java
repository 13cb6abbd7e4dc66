package org.dongthuan.platform.problem;

/** Codes that mean the same in every service. */
public enum CommonProblem implements ProblemCode {
    UNREADABLE("unreadable", 400, "The request cannot be read"),
    IDEMPOTENCY_KEY_MISSING("idempotency-key-missing", 400, "An Idempotency-Key header is required"),
    UNAUTHENTICATED("unauthenticated", 401, "Sign in first"),
    FORBIDDEN("forbidden", 403, "Not allowed for this role"),
    NOT_FOUND("not-found", 404, "Not found"),
    METHOD_NOT_ALLOWED("method-not-allowed", 405, "Method not allowed"),
    NOT_ACCEPTABLE("not-acceptable", 406, "None of the accepted types can be served"),
    WRONG_STATE("wrong-state", 409, "Not possible in the present state"),
    STALE_VERSION("stale-version", 409, "Changed by somebody else meanwhile"),
    IN_PROGRESS("request-in-progress", 409, "The same request is still running"),
    TOO_LARGE("too-large", 413, "The request is too large"),
    UNSUPPORTED_TYPE("unsupported-type", 415, "This content type is not read here"),
    INVALID("invalid", 422, "The request breaks a rule"),
    KEY_REUSED("idempotency-key-reused", 422, "The Idempotency-Key was used for another request"),
    TWO_PERSONS_REQUIRED("two-persons-required", 422, "A second person has to do this"),
    UNEXPECTED("unexpected", 500, "Something went wrong on our side"),
    UNAVAILABLE("unavailable", 503, "A part this request needs is away");

    private final String code;
    private final int status;
    private final String title;

    CommonProblem(String code, int status, String title) {
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
