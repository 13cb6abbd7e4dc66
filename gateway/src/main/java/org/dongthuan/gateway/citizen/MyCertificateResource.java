package org.dongthuan.gateway.citizen;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.dongthuan.gateway.client.CallToken;
import org.dongthuan.gateway.client.DestructionClient;
import org.dongthuan.gateway.client.DestructionClient.Certificate;
import org.dongthuan.gateway.client.Part;
import org.dongthuan.gateway.client.SealedCertificateClient.Sealed;
import org.dongthuan.gateway.web.Page;
import org.dongthuan.gateway.web.Pages;
import org.dongthuan.gateway.web.SealedPapers;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** A certificate that pictures of the signed-in citizen are gone, to read, print and keep. */
@Path("/my/certificates")
@RunOnVirtualThread
public class MyCertificateResource {

    @CheckedTemplate(basePath = "Citizen")
    static class Templates {
        static native TemplateInstance certificate(Page page, Certificate certificate, Part<Sealed> paper);
    }

    private final Pages pages;
    private final CitizenDoor door;
    private final CallToken callToken;
    private final DestructionClient destruction;
    private final SealedPapers papers;

    MyCertificateResource(
            Pages pages,
            CitizenDoor door,
            CallToken callToken,
            @RestClient DestructionClient destruction,
            SealedPapers papers) {
        this.pages = pages;
        this.door = door;
        this.callToken = callToken;
        this.destruction = destruction;
        this.papers = papers;
    }

    @GET
    @Path("/{id:[A-Za-z0-9-]{1,64}}")
    public Response one(@PathParam("id") String id, RoutingContext rc) {
        if (!signedIn(rc)) {
            return Pages.goTo("/track");
        }
        Page page = pages.forCitizen(rc);
        return Pages.ok(Templates.certificate(page, destruction.certificate(id), papers.of(id)), page);
    }

    @GET
    @Path("/{id:[A-Za-z0-9-]{1,64}}/pdf")
    public Response paper(@PathParam("id") String id, RoutingContext rc) {
        return signedIn(rc) ? papers.download(id) : Pages.goTo("/track");
    }

    private boolean signedIn(RoutingContext rc) {
        Optional<String> token = door.token(rc);
        token.ifPresent(callToken::use);
        return token.isPresent();
    }
}
