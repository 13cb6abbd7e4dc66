package org.dongthuan.gateway.admission;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.dongthuan.gateway.config.GatewayConfig;
import org.dongthuan.gateway.edge.Answers;
import org.dongthuan.gateway.edge.Problem;
import org.dongthuan.gateway.live.LiveResource;
import org.dongthuan.gateway.web.ForEverybody;

/**
 * Bounds the requests under way. Each class is let in up to its share of one total, so reads are turned away first and
 * filings last; nothing waits in a queue, so the edge is back to normal as soon as the spike is over.
 */
@ApplicationScoped
public class AdmissionControl {

    private static final int PRIORITY = 490;

    private final AtomicInteger inFlight = new AtomicInteger();
    private final Map<RequestClass, Integer> upTo = new EnumMap<>(RequestClass.class);
    private final Map<RequestClass, Counter> refused = new EnumMap<>(RequestClass.class);
    private final Problem overloaded;
    private final Answers answers;

    AdmissionControl(GatewayConfig config, Answers answers, MeterRegistry metrics) {
        this.answers = answers;
        GatewayConfig.Admission admission = config.admission();
        int all = admission.inFlight();
        upTo.put(RequestClass.FILING, all);
        upTo.put(RequestClass.WRITE, Math.max(1, all * admission.writesUpTo() / 100));
        upTo.put(RequestClass.READ, Math.max(1, all * admission.readsUpTo() / 100));
        overloaded = Problem.overloaded(admission.retryAfter());
        for (RequestClass requestClass : RequestClass.values()) {
            refused.put(requestClass, metrics.counter("gateway.admission.refused", "class", requestClass.name()));
        }
        Gauge.builder("gateway.admission.in.flight", inFlight, AtomicInteger::get)
                .register(metrics);
    }

    void register(@Observes Filters filters) {
        filters.register(this::admit, PRIORITY);
    }

    private void admit(RoutingContext rc) {
        String path = rc.request().path();
        // Kept copies cost next to nothing, and what they ask the services is bounded where they are kept. A page that
        // listens
        // for changes is open for long and does nothing; how many may is bounded there.
        if (path.startsWith("/assets/")
                || path.startsWith("/_static/")
                || ForEverybody.isAt(path)
                || path.equals(LiveResource.PATH)) {
            rc.next();
            return;
        }
        RequestClass requestClass = RequestClass.of(rc.request().method(), path);
        if (inFlight.incrementAndGet() > upTo.get(requestClass)) {
            inFlight.decrementAndGet();
            refused.get(requestClass).increment();
            answers.refuse(rc, overloaded);
            return;
        }
        rc.addEndHandler(ended -> inFlight.decrementAndGet());
        rc.next();
    }

    /** Requests under way now. */
    public int inFlight() {
        return inFlight.get();
    }
}
