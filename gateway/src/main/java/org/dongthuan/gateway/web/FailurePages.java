package org.dongthuan.gateway.web;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.dongthuan.gateway.client.ServiceProblem;
import org.dongthuan.gateway.edge.Answers;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Failures of page requests, as pages. */
public class FailurePages {

    private static final Logger LOG = Logger.getLogger(FailurePages.class);

    private final ErrorPage errorPage;

    FailurePages(ErrorPage errorPage) {
        this.errorPage = errorPage;
    }

    @ServerExceptionMapper
    public Response notFound(NotFoundException failure, RoutingContext rc) {
        return page(rc, 404);
    }

    /** Somebody reloads, or switches the language of, a page that answered a form: its own page is one step up. */
    @ServerExceptionMapper
    public Response notAllowed(NotAllowedException failure, RoutingContext rc) {
        String path = rc.request().path();
        boolean below = path.indexOf('/', 1) > 0;
        if (!rc.request().method().equals(HttpMethod.GET) || !below) {
            return page(rc, 404);
        }
        Language asked = Language.ofTag(rc.request().getParam("lang"));
        String up = path.substring(0, path.lastIndexOf('/'));
        if (asked != null) {
            return Pages.goTo(up + "?lang=" + asked.tag());
        }
        // Also where an officer ends whose session ran out while writing: signing in leads here, without what was sent.
        return Pages.goTo(path.startsWith("/officer/") ? up + "?refused=not-sent" : up);
    }

    @ServerExceptionMapper
    public Response refusedByPage(WebApplicationException failure, RoutingContext rc) {
        int status = failure.getResponse().getStatus();
        return status < 400 ? failure.getResponse() : page(rc, status);
    }

    @ServerExceptionMapper
    public Response refusedByService(ServiceProblem problem, RoutingContext rc) {
        return page(rc, problem.isDown() ? 503 : problem.status());
    }

    @ServerExceptionMapper
    public Response noAnswer(ProcessingException failure, RoutingContext rc) {
        LOG.warnf("a service does not answer: %s", failure.getMessage());
        return page(rc, 503);
    }

    @ServerExceptionMapper
    public Response unexpected(RuntimeException failure, RoutingContext rc) {
        LOG.errorf(failure, "page failed, trace %s", Answers.traceId(rc));
        return page(rc, 500);
    }

    /** Sign-in that cannot be offered, because Keycloak does not answer or refused the code, ends as bare 401. */
    @ServerResponseFilter
    public void signInFailed(ContainerResponseContext answer, RoutingContext rc) {
        if (answer.getStatus() == 401 && rc.request().path().startsWith("/officer")) {
            answer.setStatus(503);
            answer.getHeaders().putSingle("Retry-After", 5);
            answer.setEntity(
                    errorPage.render(rc, 503, Answers.traceId(rc)),
                    null,
                    MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"));
        }
    }

    private Response page(RoutingContext rc, int status) {
        Response.ResponseBuilder answer = Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(errorPage.render(rc, status, Answers.traceId(rc)));
        return status == 503 ? answer.header("Retry-After", 5).build() : answer.build();
    }
}
