package org.dongthuan.gateway.edge;

import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.Optional;

/**
 * A refusal by the edge, as RFC 9457 problem.
 *
 * @param status HTTP status
 * @param code stable code, listed in {@code contracts/errors.md}
 * @param title short English title for developers
 * @param detail what the caller can do
 * @param retryAfter when to come back; absent if coming back does not help
 */
public record Problem(int status, String code, String title, String detail, Optional<Duration> retryAfter) {

    public static final Problem NOT_FOUND =
            of(404, "not-found", "Not found", "There is nothing at this address, or it is not yours to know.");
    public static final Problem TOKEN_REQUIRED =
            of(401, "token-required", "Token required", "Send a valid access token as Authorization: Bearer.");
    public static final Problem TOO_LARGE =
            of(413, "body-too-large", "Body too large", "Send a smaller body; see the limits in gateway/README.md.");
    public static final Problem LENGTH_REQUIRED =
            of(411, "length-required", "Length required", "Send uploads with a Content-Length header.");
    public static final Problem CROSS_SITE =
            of(403, "cross-site-request", "Cross-site request", "Forms are accepted from our own pages only.");

    public static final Problem SIGN_IN_UNAVAILABLE = new Problem(
            503,
            "sign-in-unavailable",
            "Sign-in unavailable",
            "Tokens cannot be checked now. Repeat later.",
            Optional.of(Duration.ofSeconds(5)));

    public static Problem of(int status, String code, String title, String detail) {
        return new Problem(status, code, title, detail, Optional.empty());
    }

    public static Problem overloaded(Duration retryAfter) {
        return new Problem(503, "overloaded", "Overloaded", "Too much at once. Repeat later.", Optional.of(retryAfter));
    }

    public static Problem tooMany(Duration retryAfter) {
        return new Problem(
                429, "too-many-requests", "Too many requests", "This client is too fast.", Optional.of(retryAfter));
    }

    public static Problem unavailable(Service service) {
        return new Problem(
                503,
                "service-unavailable",
                "Service unavailable",
                "The service '" + service.code() + "' does not answer now. Repeat later with the same Idempotency-Key.",
                Optional.of(Duration.ofSeconds(5)));
    }

    /** The document; {@code instance} is the path, never the query, which may hold what people typed. */
    public JsonObject toJson(String path, String traceId) {
        return new JsonObject()
                .put("type", "/problems/" + code)
                .put("title", title)
                .put("status", status)
                .put("detail", detail)
                .put("instance", path)
                .put("code", code)
                .put("traceId", traceId);
    }

    /** Value of {@code Retry-After}: whole seconds, at least one. */
    public Optional<String> retryAfterSeconds() {
        return retryAfter.map(
                wait -> Long.toString(Math.max(1, wait.plusMillis(999).toSeconds())));
    }
}
