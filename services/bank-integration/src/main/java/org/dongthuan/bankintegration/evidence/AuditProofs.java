package org.dongthuan.bankintegration.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Reads, with the service's own credentials, what the audit log can prove of one of our entries (decision 0006). */
@RegisterRestClient(configKey = "case-tracking")
@OidcClientFilter
@Path("/internal/v1/audit-proofs")
public interface AuditProofs {

    /** Entry, proof, signed head and keys; 404 while no head covers the entry. Passed on as it came. */
    @GET
    @Path("/{entryId}")
    JsonNode of(@PathParam("entryId") UUID entryId);
}
