package org.dongthuan.gateway.officer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.dongthuan.gateway.client.DestructionClient;
import org.dongthuan.gateway.client.DestructionClient.Certificate;
import org.dongthuan.gateway.client.ItemList;
import org.dongthuan.gateway.client.Part;
import org.dongthuan.gateway.client.SealedCertificateClient.Sealed;
import org.dongthuan.gateway.web.Page;
import org.dongthuan.gateway.web.Pages;
import org.dongthuan.gateway.web.SealedPapers;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Certificates that a person's pictures are gone, to read and to print. */
@Path("/officer/destruction-certificates")
@Authenticated
@RunOnVirtualThread
public class CertificatePages {

    @CheckedTemplate(basePath = "Officer")
    static class Templates {
        static native TemplateInstance certificates(Page page, ItemList<Certificate> list);

        static native TemplateInstance certificate(Page page, Certificate certificate, Part<Sealed> paper);
    }

    private final Visitor visitor;
    private final DestructionClient destruction;
    private final SealedPapers papers;

    CertificatePages(Visitor visitor, @RestClient DestructionClient destruction, SealedPapers papers) {
        this.visitor = visitor;
        this.destruction = destruction;
        this.papers = papers;
    }

    @GET
    public Response list() {
        Page page = visitor.in(Area.DESTRUCTION_CERTIFICATES);
        return Pages.ok(
                Templates.certificates(page, destruction.certificates(null, visitor.after(), Visitor.pageSize())),
                page);
    }

    @GET
    @Path("/{id:[A-Za-z0-9-]{1,64}}")
    public Response one(@PathParam("id") String id) {
        Page page = visitor.in(Area.DESTRUCTION_CERTIFICATES);
        return Pages.ok(Templates.certificate(page, destruction.certificate(id), papers.of(id)), page);
    }

    @GET
    @Path("/{id:[A-Za-z0-9-]{1,64}}/pdf")
    public Response paper(@PathParam("id") String id) {
        visitor.in(Area.DESTRUCTION_CERTIFICATES);
        return papers.download(id);
    }
}
