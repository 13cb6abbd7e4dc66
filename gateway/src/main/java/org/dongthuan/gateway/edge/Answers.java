package org.dongthuan.gateway.edge;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.dongthuan.gateway.reference.ReferenceResource;
import org.dongthuan.gateway.web.ErrorPage;

/** Ends a request the edge refuses: problem document for API paths, a friendly page for people. */
@ApplicationScoped
public class Answers {

    static final String TRACE_ID = "dongthuan.trace-id";

    private final ErrorPage errorPage;

    Answers(ErrorPage errorPage) {
        this.errorPage = errorPage;
    }

    public void refuse(RoutingContext rc, Problem problem) {
        if (rc.response().ended() || rc.response().headWritten()) {
            return;
        }
        rc.response().setStatusCode(problem.status());
        problem.retryAfterSeconds().ifPresent(wait -> rc.response().putHeader("Retry-After", wait));
        if (problem.status() == 413 || problem.status() == 411) {
            // The rest of the body is not worth reading.
            rc.response().putHeader("Connection", "close");
        } else {
            rc.request().resume();
        }
        if (isApi(rc.request().path())) {
            rc.response()
                    .putHeader("Content-Type", "application/problem+json")
                    .putHeader("Cache-Control", "no-store")
                    .end(problem.toJson(rc.request().path(), traceId(rc)).toBuffer());
        } else {
            rc.response()
                    .putHeader("Content-Type", "text/html; charset=UTF-8")
                    .putHeader("Cache-Control", "no-store")
                    .end(errorPage.render(rc, problem.status(), traceId(rc)));
        }
    }

    /** Trace id of this request, also shown to people who ask for help. */
    public static String traceId(RoutingContext rc) {
        Object id = rc.get(TRACE_ID);
        return id == null ? "" : id.toString();
    }

    /** Whether a path is for machines. */
    public static boolean isApi(String path) {
        return path != null
                && !ReferenceResource.isAt(path)
                && Stream.of("/api", "/bank", "/open311", "/internal").anyMatch(path::startsWith);
    }
}
