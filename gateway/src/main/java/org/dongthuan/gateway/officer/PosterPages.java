package org.dongthuan.gateway.officer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.dongthuan.gateway.client.CaseTrackingClient;
import org.dongthuan.gateway.client.CaseTrackingClient.Incident;
import org.dongthuan.gateway.config.GatewayConfig;
import org.dongthuan.gateway.web.Page;
import org.dongthuan.gateway.web.Pages;
import org.dongthuan.gateway.web.QrCode;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** A sheet to print and hang up where people come together: what happened, where to file, and a code that leads there. */
@Path("/officer/incidents/{id:[A-Za-z0-9-]{1,64}}/poster")
@Authenticated
@RunOnVirtualThread
public class PosterPages {

    @CheckedTemplate(basePath = "Officer")
    static class Templates {
        static native TemplateInstance poster(Page page, Incident incident, String address, String qr);
    }

    private final Visitor visitor;
    private final CaseTrackingClient cases;
    private final Optional<URI> site;

    PosterPages(Visitor visitor, @RestClient CaseTrackingClient cases, GatewayConfig config) {
        this.visitor = visitor;
        this.cases = cases;
        this.site = config.publicUrl();
    }

    /** Without a code where the site does not know its own address; what everybody may not know yet has no poster. */
    @GET
    public Response poster(@PathParam("id") String id) {
        Page page = visitor.in(Area.POSTERS);
        Incident incident = cases.incident(id);
        String address = incident.isPublic()
                ? site.map(base -> base.resolve("/i/" + incident.code()).toString())
                        .orElse("")
                : "";
        String qr = address.isEmpty() ? "" : QrCode.svg(address);
        return Pages.ok(Templates.poster(page, incident, address, qr), page);
    }
}
