package org.dongthuan.gateway.edge;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Consumer;
import org.dongthuan.gateway.config.GatewayConfig;

/**
 * Keeps bodies within their size. A declared length is judged before a byte is read and the body streamed on; a
 * chunked body is collected up to the limit first, so that nothing oversized reaches a service.
 */
@ApplicationScoped
public class BodyLimit {

    private static final String ATTACHMENTS = "/api/v1/attachments";

    private static final long HELD = 65_536;

    private final long body;
    private final long attachment;

    BodyLimit(GatewayConfig config) {
        this.body = config.limits().body().asLongValue();
        this.attachment = config.limits().attachment().asLongValue();
    }

    Optional<Problem> check(HttpServerRequest request) {
        Optional<Long> length = declaredLength(request);
        if (length.isPresent() && length.get() > limitOf(request)) {
            return Optional.of(Problem.TOO_LARGE);
        }
        // Collecting uploads in memory would let a few slow callers fill it.
        return isChunked(request) && isAttachment(request) ? Optional.of(Problem.LENGTH_REQUIRED) : Optional.empty();
    }

    /** Hands on the body if it was collected (chunked, or small and repeatable), or nothing where it is streamed. */
    void read(HttpServerRequest request, Consumer<Optional<Buffer>> accepted, Consumer<Problem> refused) {
        if (!isChunked(request) && !isSmallAndRepeatable(request)) {
            accepted.accept(Optional.empty());
            return;
        }
        Buffer collected = Buffer.buffer();
        request.handler(chunk -> {
            if (collected.length() + chunk.length() <= limitOf(request)) {
                collected.appendBuffer(chunk);
            } else {
                request.pause();
                request.handler(null);
                request.endHandler(null);
                refused.accept(Problem.TOO_LARGE);
            }
        });
        request.endHandler(end -> accepted.accept(Optional.of(collected)));
        request.resume();
    }

    /** Small orders with an Idempotency-Key are held, so that they can be sent again on a broken connection. */
    private static boolean isSmallAndRepeatable(HttpServerRequest request) {
        return request.getHeader("Idempotency-Key") != null
                && declaredLength(request).orElse(Long.MAX_VALUE) <= HELD;
    }

    private long limitOf(HttpServerRequest request) {
        return isAttachment(request) ? attachment : body;
    }

    private static boolean isAttachment(HttpServerRequest request) {
        return request.path().startsWith(ATTACHMENTS) || request.path().endsWith("/attachments");
    }

    private static boolean isChunked(HttpServerRequest request) {
        String encoding = request.getHeader("Transfer-Encoding");
        return encoding != null && encoding.toLowerCase(java.util.Locale.ROOT).contains("chunked");
    }

    private static Optional<Long> declaredLength(HttpServerRequest request) {
        try {
            return Optional.ofNullable(request.getHeader("Content-Length")).map(Long::parseLong);
        } catch (NumberFormatException notANumber) {
            return Optional.of(Long.MAX_VALUE);
        }
    }
}
