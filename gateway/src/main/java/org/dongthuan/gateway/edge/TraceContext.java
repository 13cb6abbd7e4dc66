package org.dongthuan.gateway.edge;

import io.vertx.core.http.HttpServerRequest;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/** W3C trace context: keeps a caller's valid {@code traceparent}, otherwise starts a trace. */
public final class TraceContext {

    static final String HEADER = "traceparent";
    private static final Pattern VALID = Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

    private TraceContext() {}

    /** Leaves a valid header on the request, so that the proxy forwards it; answers the trace id. */
    static String ensure(HttpServerRequest request) {
        String given = request.getHeader(HEADER);
        if (given != null && VALID.matcher(given).matches()) {
            return traceId(given);
        }
        String started = "00-" + hex(16) + "-" + hex(8) + "-01";
        request.headers().set(HEADER, started);
        request.headers().remove("tracestate");
        return traceId(started);
    }

    private static String traceId(String traceparent) {
        return traceparent.substring(3, 35);
    }

    private static String hex(int bytes) {
        // Not a secret: uniqueness is all a trace id needs.
        byte[] random = new byte[bytes];
        ThreadLocalRandom.current().nextBytes(random);
        random[0] |= 1;
        return HexFormat.of().formatHex(random);
    }
}
