package org.dongthuan.gateway.citizen;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.dongthuan.gateway.admission.RateLimits;
import org.dongthuan.gateway.client.Part;
import org.dongthuan.gateway.client.PublicStatusClient;
import org.dongthuan.gateway.client.PublicTimelinessClient;
import org.dongthuan.gateway.edge.CallerOf;
import org.dongthuan.gateway.web.Page;
import org.dongthuan.gateway.web.Pages;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** How an incident stands, for everybody: totals and corrections. */
@Path("/status")
@RunOnVirtualThread
public class StatusResource {

    private static final String CODE = "SV\\d{2}-\\d{4,9}";

    @CheckedTemplate(basePath = "Citizen")
    static class Templates {
        static native TemplateInstance status(
                Page page, PublicStatusClient.Status status, Part<PublicTimelinessClient.Timeliness> timeliness);
    }

    private final Pages pages;
    private final PublicStatusClient cases;
    private final PublicTimelinessClient banks;
    private final RateLimits rateLimits;
    private final CallerOf callerOf;

    StatusResource(
            Pages pages,
            @RestClient PublicStatusClient cases,
            @RestClient PublicTimelinessClient banks,
            RateLimits rateLimits,
            CallerOf callerOf) {
        this.banks = banks;
        this.pages = pages;
        this.cases = cases;
        this.rateLimits = rateLimits;
        this.callerOf = callerOf;
    }

    @GET
    @Path("/{code}")
    public Response show(@PathParam("code") String code, RoutingContext rc) {
        if (!code.matches(CODE)) {
            throw new WebApplicationException(404);
        }
        if (rateLimits.refusal(callerOf.anonymous(rc)).isPresent()) {
            throw new WebApplicationException(429);
        }
        Page page = pages.forCitizen(rc);
        return Pages.ok(Templates.status(page, cases.status(code), Part.of(() -> banks.of(code))), page);
    }
}
