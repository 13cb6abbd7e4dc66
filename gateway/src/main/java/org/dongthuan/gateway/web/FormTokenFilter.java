package org.dongthuan.gateway.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.dongthuan.gateway.edge.Answers;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/** No form is acted on without its {@link FormToken}. */
public class FormTokenFilter {

    private final FormToken formToken;
    private final ErrorPage errorPage;

    FormTokenFilter(FormToken formToken, ErrorPage errorPage) {
        this.formToken = formToken;
        this.errorPage = errorPage;
    }

    @ServerRequestFilter
    @WithFormRead
    public Optional<Response> check(ResteasyReactiveContainerRequestContext request, RoutingContext rc) {
        if (request.getMethod().equals(HttpMethod.GET) || request.getMethod().equals(HttpMethod.HEAD)) {
            return Optional.empty();
        }
        ResteasyReactiveRequestContext form = (ResteasyReactiveRequestContext) request.getServerRequestContext();
        String field = isForm(request) ? (String) form.getFormParameter(FormToken.FIELD, true, false) : null;
        if (formToken.isGood(rc, field)) {
            return Optional.empty();
        }
        return Optional.of(Response.status(403)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(errorPage.render(rc, 403, Answers.traceId(rc)))
                .build());
    }

    private static boolean isForm(ResteasyReactiveContainerRequestContext request) {
        return request.getMediaType() != null
                && (request.getMediaType().isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE)
                        || request.getMediaType().isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE));
    }
}
