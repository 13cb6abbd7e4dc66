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
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import org.dongthuan.gateway.admission.RateLimits;
import org.dongthuan.gateway.client.Part;
import org.dongthuan.gateway.client.PublicStatusClient;
import org.dongthuan.gateway.client.PublicTimelinessClient;
import org.dongthuan.gateway.config.GatewayConfig;
import org.dongthuan.gateway.edge.CallerOf;
import org.dongthuan.gateway.web.ForEverybody;
import org.dongthuan.gateway.web.KeptCopies.Copy;
import org.dongthuan.gateway.web.Language;
import org.dongthuan.gateway.web.Page;
import org.dongthuan.gateway.web.Pages;
import org.dongthuan.gateway.web.QrCode;
import org.dongthuan.gateway.web.Visit;

/** How an incident stands, for everybody: totals, promises and corrections, signed, and the same for all who read. */
@Path("/status/{code}")
@RunOnVirtualThread
public class StatusResource {

    private static final String CODE = "SV\\d{2}-\\d{4,9}";

    @CheckedTemplate(basePath = "Citizen")
    static class Templates {
        static native TemplateInstance status(
                Page page,
                PublicStatusClient.Status status,
                Part<PublicTimelinessClient.Timeliness> timeliness,
                String qr,
                boolean old);

        static native TemplateInstance statusProof(Page page, PublicStatusClient.Snapshot signed, boolean old);
    }

    private final Pages pages;
    private final StatusCopies copies;
    private final RateLimits rateLimits;
    private final CallerOf callerOf;
    private final Optional<URI> site;

    StatusResource(Pages pages, StatusCopies copies, RateLimits rateLimits, CallerOf callerOf, GatewayConfig config) {
        this.pages = pages;
        this.copies = copies;
        this.rateLimits = rateLimits;
        this.callerOf = callerOf;
        this.site = config.publicUrl();
    }

    @GET
    public Response show(@PathParam("code") String code, @Context Request request, RoutingContext rc) {
        Copy<StatusCopies.Facts> copy = copy(code, rc);
        return page("/status/" + code, copy, request, rc, page -> {
            StatusCopies.Facts facts = copy.value();
            return Templates.status(page, facts.status(), facts.timeliness(), qr(code, page.lang()), copy.old());
        });
    }

    /** What the QR code opens: the signed figures, and how to check them. */
    @GET
    @Path("/proof")
    public Response proof(@PathParam("code") String code, @Context Request request, RoutingContext rc) {
        Copy<StatusCopies.Facts> copy = copy(code, rc);
        return page(
                "/status/" + code + "/proof",
                copy,
                request,
                rc,
                page -> Templates.statusProof(page, copy.value().signed(), copy.old()));
    }

    @GET
    @Path("/snapshot")
    public Response snapshot(@PathParam("code") String code, @Context Request request, RoutingContext rc) {
        Copy<StatusCopies.Facts> copy = copy(code, rc);
        ForEverybody.Made made = copy.value()
                .page("snapshot", () -> ForEverybody.Made.of(copy.value().text(), MediaType.APPLICATION_JSON_TYPE));
        return ForEverybody.answer(made, copy.old(), request, rc);
    }

    /** What tells pages of the same facts apart. */
    private record Kind(String path, Language language, boolean old) {}

    private Response page(
            String path,
            Copy<StatusCopies.Facts> copy,
            Request request,
            RoutingContext rc,
            Function<Page, TemplateInstance> template) {
        Language language = Visit.language(rc);
        ForEverybody.Made made = copy.value().page(new Kind(path, language, copy.old()), () -> {
            Page page = pages.forEverybody(language, path);
            return ForEverybody.Made.of(Pages.render(template.apply(page), page), MediaType.TEXT_HTML_TYPE);
        });
        return ForEverybody.answer(made, copy.old(), request, rc);
    }

    /** Only who asks for what is not kept yet is counted: a village that reads a kept copy locks nobody out. */
    private Copy<StatusCopies.Facts> copy(String code, RoutingContext rc) {
        if (!code.matches(CODE)) {
            throw new WebApplicationException(404);
        }
        if (!copies.has(code) && rateLimits.refusal(callerOf.anonymous(rc)).isPresent()) {
            throw new WebApplicationException(429);
        }
        return copies.of(code);
    }

    /** Empty where the site does not know its own address. */
    private String qr(String code, String lang) {
        return site.map(address -> QrCode.svg(address.resolve("/status/" + code + "/proof?lang=" + lang)
                        .toString()))
                .orElse("");
    }
}
