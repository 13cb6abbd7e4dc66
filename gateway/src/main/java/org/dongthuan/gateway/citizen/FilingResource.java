package org.dongthuan.gateway.citizen;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.dongthuan.gateway.admission.RateLimits;
import org.dongthuan.gateway.client.IntakeClient.Receipt;
import org.dongthuan.gateway.client.PublicStatusClient.Status;
import org.dongthuan.gateway.config.GatewayConfig;
import org.dongthuan.gateway.edge.CallerOf;
import org.dongthuan.gateway.web.FieldErrors;
import org.dongthuan.gateway.web.Page;
import org.dongthuan.gateway.web.Pages;
import org.dongthuan.gateway.web.QrCode;

/** Home, filing form and receipt of the citizens' site. */
@Path("/")
@RunOnVirtualThread
public class FilingResource {

    @CheckedTemplate(basePath = "Citizen")
    static class Templates {
        static native TemplateInstance home(Page page);

        static native TemplateInstance file(
                Page page, FilingForm form, Status about, FieldErrors errors, String notice, Choices choices);

        static native TemplateInstance receipt(Page page, Receipt receipt, String qr);
    }

    private final Pages pages;
    private final Filing filing;
    private final ReceiptCookie receipts;
    private final RateLimits rateLimits;
    private final CallerOf callerOf;
    private final Choices choices;
    private final Joining joining;
    private final Optional<URI> site;

    FilingResource(
            Pages pages,
            Filing filing,
            ReceiptCookie receipts,
            RateLimits rateLimits,
            CallerOf callerOf,
            Choices choices,
            Joining joining,
            GatewayConfig config) {
        this.pages = pages;
        this.filing = filing;
        this.receipts = receipts;
        this.rateLimits = rateLimits;
        this.callerOf = callerOf;
        this.choices = choices;
        this.joining = joining;
        this.site = config.publicUrl();
    }

    @GET
    public Response home(RoutingContext rc) {
        Page page = pages.forCitizen(rc);
        return Pages.ok(Templates.home(page), page);
    }

    @GET
    @Path("file")
    public Response form(RoutingContext rc) {
        String code = rc.request().getParam("incident");
        FilingForm form = FilingForm.empty(filing.newNonce());
        Status about = joining.about(code, callerOf.anonymous(rc)).orElse(null);
        if (about != null) {
            Joining.begin(form, about);
        }
        Page page = pages.forCitizen(rc);
        String notice = code != null && about == null ? page.label("joining", "UNKNOWN") : "";
        return Pages.html(200, Templates.file(page, form, about, new FieldErrors(), notice, choices), page);
    }

    /** What a poster carries: short, for people who type it. */
    @GET
    @Path("i/{code:[A-Za-z0-9-]{1,20}}")
    public Response poster(@PathParam("code") String code) {
        return Pages.goTo("/file?incident=" + code.toUpperCase(Locale.ROOT));
    }

    @POST
    @Path("file")
    public Response file(@BeanParam FilingForm form, RoutingContext rc) {
        Page page = pages.forCitizen(rc);
        if (rateLimits.refusal(callerOf.anonymous(rc)).isPresent()) {
            return tryLater(page, form, "429", rc);
        }
        return switch (filing.file(form, page, "WEB", "DECLARED")) {
            case Filing.Outcome.Filed filed -> {
                receipts.set(rc, filed.receipt());
                yield Pages.goTo("/receipt");
            }
            case Filing.Outcome.Refused refused -> show(422, page, form, refused.errors(), "", rc);
            case Filing.Outcome.TryLater later -> tryLater(page, form, later.reason(), rc);
        };
    }

    @GET
    @Path("receipt")
    public Response receipt(RoutingContext rc) {
        Page page = pages.forCitizen(rc);
        return receipts.read(rc)
                .map(receipt -> Pages.ok(Templates.receipt(page, receipt, qr(receipt)), page))
                .orElseGet(() -> Pages.goTo("/track"));
    }

    /**
     * Leads to the sign-in with the code filled in; empty where the site does not know its own address. What follows # is
     * sent to no server and is in no log.
     */
    private String qr(Receipt receipt) {
        return site.map(address -> QrCode.svg(
                        address.resolve("/track#code=" + receipt.code()).toString()))
                .orElse("");
    }

    private Response tryLater(Page page, FilingForm form, String reason, RoutingContext rc) {
        int status = Integer.parseInt(reason);
        return Response.fromResponse(show(status, page, form, new FieldErrors(), page.label("later", reason), rc))
                .header("Retry-After", status == 429 ? 60 : 10)
                .build();
    }

    private Response show(
            int status, Page page, FilingForm form, FieldErrors errors, String notice, RoutingContext rc) {
        Status about =
                joining.about(form.value("incident"), callerOf.anonymous(rc)).orElse(null);
        return Pages.html(status, Templates.file(page, form, about, errors, notice, choices), page);
    }
}
