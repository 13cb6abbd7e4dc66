package org.dongthuan.gateway.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import org.dongthuan.gateway.client.Bytes;
import org.dongthuan.gateway.client.Part;
import org.dongthuan.gateway.client.SealedCertificateClient;
import org.dongthuan.gateway.client.SealedCertificateClient.Sealed;
import org.dongthuan.gateway.client.ServiceProblem;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Hands out the sealed paper of a certificate, to officers and citizens alike. */
@ApplicationScoped
public class SealedPapers {

    private final SealedCertificateClient papers;

    SealedPapers(@RestClient SealedCertificateClient papers) {
        this.papers = papers;
    }

    /** Not shown in the seconds before it is sealed. */
    public Part<Sealed> of(String certificate) {
        return Part.of(() -> papers.sealed(certificate));
    }

    /** @throws ServiceProblem when the service refuses */
    public Response download(String certificate) {
        return handOut(papers.content(certificate), certificate);
    }

    /**
     * A paper to keep, byte by byte as its service has it.
     *
     * @param answer is closed
     * @param name of the file, without its ending
     * @throws ServiceProblem when the service refused
     */
    public static Response handOut(Response answer, String name) {
        // The strict policy of the pages keeps browsers from showing a PDF in place.
        return Response.ok(Bytes.of(answer).content(), "application/pdf")
                .header("Content-Disposition", "attachment; filename=\"" + name + ".pdf\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
