package org.dongthuan.gateway.officer;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.dongthuan.gateway.web.Pages;

/** Asking for the identity here makes the OIDC extension end the session, here and at Keycloak. */
@Path("/officer/sign-out")
@Authenticated
public class SignOutResource {

    @POST
    public Response signOut() {
        return Pages.goTo("/");
    }
}
