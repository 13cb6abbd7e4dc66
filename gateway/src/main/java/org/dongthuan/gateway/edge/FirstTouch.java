package org.dongthuan.gateway.edge;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.dongthuan.gateway.config.GatewayConfig;

/** What happens to every request before anything else: claims nobody may make are removed, answers get their headers. */
@ApplicationScoped
public class FirstTouch {

    static final int PRIORITY = 500;

    private final SecurityHeaders securityHeaders;

    FirstTouch(GatewayConfig config) {
        this.securityHeaders = new SecurityHeaders(config.oidcUrl(), config.https());
    }

    void register(@Observes Filters filters) {
        filters.register(this::touch, PRIORITY);
    }

    private void touch(RoutingContext rc) {
        stripSpoofable(rc.request().headers());
        rc.put(Answers.TRACE_ID, TraceContext.ensure(rc.request()));
        securityHeaders.addTo(
                rc.response().headers(), Answers.isApi(rc.request().path()));
        rc.next();
    }

    private static void stripSpoofable(MultiMap headers) {
        List<String> spoofable = headers.names().stream()
                .filter(name -> {
                    String lower = name.toLowerCase(java.util.Locale.ROOT);
                    return lower.startsWith("x-forwarded")
                            || lower.startsWith("x-dongthuan")
                            || lower.equals("forwarded")
                            || lower.equals("x-real-ip")
                            || lower.startsWith("x-original")
                            || lower.startsWith("x-rewrite")
                            || lower.startsWith("x-http-method");
                })
                .toList();
        spoofable.forEach(headers::remove);
    }
}
