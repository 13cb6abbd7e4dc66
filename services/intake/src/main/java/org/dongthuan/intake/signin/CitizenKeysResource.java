package org.dongthuan.intake.signin;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The public keys by which every service checks citizens' tokens; public by nature. */
@Path("/internal/v1/citizen-keys")
@RunOnVirtualThread
public class CitizenKeysResource {

    private final CitizenKeys keys;

    CitizenKeysResource(CitizenKeys keys) {
        this.keys = keys;
    }

    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    public String keys() {
        return keys.jwks();
    }
}
