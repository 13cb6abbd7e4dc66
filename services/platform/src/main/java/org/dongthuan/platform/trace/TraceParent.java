package org.dongthuan.platform.trace;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The {@code traceparent} header: {@code 00-<trace id>-<span id>-<flags>}. */
public final class TraceParent {

    private static final Pattern SHAPE = Pattern.compile("00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})");

    private TraceParent() {}

    /** Of the running span; empty when nothing is traced. */
    public static Optional<String> current() {
        SpanContext context = Span.current().getSpanContext();
        return context.isValid()
                ? Optional.of("00-" + context.getTraceId() + "-" + context.getSpanId() + "-"
                        + context.getTraceFlags().asHex())
                : Optional.empty();
    }

    /** A remote parent for a consumer's span; empty when the text is absent or malformed. */
    public static Optional<SpanContext> parse(String text) {
        if (text == null) {
            return Optional.empty();
        }
        Matcher matcher = SHAPE.matcher(text);
        return matcher.matches()
                ? Optional.of(SpanContext.createFromRemoteParent(
                        matcher.group(1),
                        matcher.group(2),
                        TraceFlags.fromHex(matcher.group(3), 0),
                        TraceState.getDefault()))
                : Optional.empty();
    }
}
