package org.dongthuan.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Body of an error answer, RFC 9457 with our extensions {@code code}, {@code traceId} and {@code violations}. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        String code,
        String traceId,
        List<Violation> violations) {

    /** Media type of every error answer. */
    public static final MediaType MEDIA_TYPE = new MediaType("application", "problem+json");

    private static final int SERVICE_UNAVAILABLE = 503;
    private static final int RETRY_AFTER_SECONDS = 5;

    /** Renders the answer for a code; {@code detail} may be empty. */
    public static Response response(ProblemCode code, String detail, String path, List<Violation> violations) {
        Problem problem = new Problem(
                "/problems/" + code.code(),
                code.title(),
                code.status(),
                detail,
                path,
                code.code(),
                currentTraceId(),
                violations);
        Response.ResponseBuilder answer =
                Response.status(code.status()).type(MEDIA_TYPE).entity(problem);
        if (code.status() == SERVICE_UNAVAILABLE) {
            answer.header("Retry-After", RETRY_AFTER_SECONDS);
        }
        return answer.build();
    }

    private static String currentTraceId() {
        SpanContext context = Span.current().getSpanContext();
        return context.isValid() ? context.getTraceId() : "";
    }
}
