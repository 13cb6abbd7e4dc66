package org.dongthuan.gateway.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** A page that says in plain words what went wrong and what to do now. */
@ApplicationScoped
public class ErrorPage {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance error(Page page, int status, String reason);
    }

    private final jakarta.enterprise.inject.Instance<Pages> pages;

    ErrorPage(jakarta.enterprise.inject.Instance<Pages> pages) {
        this.pages = pages;
    }

    /**
     * Renders the page.
     *
     * @param traceId shown so that a helper can find the request in the logs
     */
    public String render(RoutingContext rc, int status, String traceId) {
        Page page = pages.get().forCitizen(rc);
        return Pages.render(Templates.error(page, status, page.label("error", reason(status))), page);
    }

    private static String reason(int status) {
        return switch (status) {
            case 400, 403, 404, 409, 413, 429, 503 -> Integer.toString(status);
            case 401 -> "403";
            case 502, 504 -> "503";
            default -> status >= 500 ? "500" : "400";
        };
    }
}
