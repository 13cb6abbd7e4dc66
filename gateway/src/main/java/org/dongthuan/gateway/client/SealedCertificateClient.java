package org.dongthuan.gateway.client;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The sealed papers of certificates, by the certificate's id. */
@Path("/api/v1/sealed-certificates")
@RegisterRestClient(configKey = "case-tracking")
@RegisterProvider(ForwardIdentity.class)
@RegisterProvider(ServiceProblemMapper.class)
public interface SealedCertificateClient {

    /** Absent in the seconds before it is sealed. */
    @GET
    @Path("/{id}")
    Sealed sealed(@PathParam("id") String id);

    /** PDF/A. The answer must be closed. */
    @GET
    @Path("/{id}/content")
    Response content(@PathParam("id") String id);

    /** @param sha256 of the paper, hex; the audit log holds the same */
    record Sealed(String number, String sha256, Instant sealedAt) {}
}
