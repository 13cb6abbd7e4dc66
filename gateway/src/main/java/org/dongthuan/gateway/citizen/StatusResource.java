package org.dongthuan.gateway.citizen;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.dongthuan.gateway.admission.RateLimits;
import org.dongthuan.gateway.client.Part;
import org.dongthuan.gateway.client.PublicStatusClient;
import org.dongthuan.gateway.client.PublicTimelinessClient;
import org.dongthuan.gateway.edge.CallerOf;
import org.dongthuan.gateway.web.ForEverybody;
import org.dongthuan.gateway.web.KeptCopies;
import org.dongthuan.gateway.web.Language;
import org.dongthuan.gateway.web.Page;
import org.dongthuan.gateway.web.Pages;
import org.dongthuan.gateway.web.Visit;

/** How an incident stands, for everybody: totals, promises and corrections, the same for all who read. */
@Path("/status")
@RunOnVirtualThread
public class StatusResource {

    private static final String CODE = "SV\\d{2}-\\d{4,9}";

    @CheckedTemplate(basePath = "Citizen")
    static class Templates {
        static native TemplateInstance status(
                Page page,
                PublicStatusClient.Status status,
                Part<PublicTimelinessClient.Timeliness> timeliness,
                boolean old);
    }

    private final Pages pages;
    private final StatusCopies copies;
    private final RateLimits rateLimits;
    private final CallerOf callerOf;

    StatusResource(Pages pages, StatusCopies copies, RateLimits rateLimits, CallerOf callerOf) {
        this.pages = pages;
        this.copies = copies;
        this.rateLimits = rateLimits;
        this.callerOf = callerOf;
    }

    @GET
    @Path("/{code}")
    public Response show(@PathParam("code") String code, @Context Request request, RoutingContext rc) {
        KeptCopies.Copy<StatusCopies.Facts> copy = copy(code, rc);
        Language language = Visit.language(rc);
        ForEverybody.Made made = copy.value().page(new Kind(language, copy.old()), () -> {
            Page page = pages.forEverybody(language, "/status/" + code);
            TemplateInstance template =
                    Templates.status(page, copy.value().status(), copy.value().timeliness(), copy.old());
            return ForEverybody.Made.of(Pages.render(template, page), MediaType.TEXT_HTML_TYPE);
        });
        return ForEverybody.answer(made, copy.old(), request, rc);
    }

    private record Kind(Language language, boolean old) {}

    /** Only who asks for what is not kept yet is counted: a village that reads a kept copy locks nobody out. */
    private KeptCopies.Copy<StatusCopies.Facts> copy(String code, RoutingContext rc) {
        if (!code.matches(CODE)) {
            throw new WebApplicationException(404);
        }
        if (!copies.has(code) && rateLimits.refusal(callerOf.anonymous(rc)).isPresent()) {
            throw new WebApplicationException(429);
        }
        return copies.of(code);
    }
}
