package org.dongthuan.intake.listed;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Reads, with intake's own credentials, the identity that an {@code account.listed.v1} refers to. */
@RegisterRestClient(configKey = "bank-integration")
@OidcClientFilter
@Path("/internal/v1/listed-identities")
public interface ListedIdentities {

    @GET
    @Path("/{accountId}")
    ListedIdentity get(@PathParam("accountId") UUID accountId);
}
