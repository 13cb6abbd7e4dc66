package org.dongthuan.notification.dryrun;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Asks intake, with notification's own credentials, how many people could be told how; no number or address is told. */
@RegisterRestClient(configKey = "intake")
@OidcClientFilter
@Path("/internal/v1/reach")
public interface Reaching {

    /** Most people of one request. */
    int MOST = 500;

    @POST
    Reach count(Request request);

    /** A batch, nobody twice. */
    record Request(List<UUID> personIds) {}

    /** Of these people. @param mail have no mobile number, but an e-mail address */
    record Reach(int mobile, int mail) {}
}
