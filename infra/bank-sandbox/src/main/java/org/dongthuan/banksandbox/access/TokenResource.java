package org.dongthuan.banksandbox.access;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** OAuth 2.0 token endpoint (RFC 6749 section 4.4); the client proves itself with its key, and in no other way. */
@Path("/oauth2/token")
public class TokenResource {

    private final AccessTokens tokens;
    private final ClientAssertions assertions;

    TokenResource(AccessTokens tokens, ClientAssertions assertions) {
        this.tokens = tokens;
        this.assertions = assertions;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.APPLICATION_JSON)
    public Response token(
            @FormParam("grant_type") String grantType,
            @FormParam("client_assertion_type") String type,
            @FormParam("client_assertion") String assertion) {
        if (!"client_credentials".equals(grantType)) {
            return error(400, "unsupported_grant_type");
        }
        if (!ClientAssertions.TYPE.equals(type) || !assertions.isFromClient(assertion)) {
            return error(401, "invalid_client");
        }
        return Response.ok(Map.of(
                        "access_token", tokens.issue(),
                        "token_type", "Bearer",
                        "expires_in", tokens.lifetime().toSeconds()))
                .header("Cache-Control", "no-store")
                .build();
    }

    private static Response error(int status, String code) {
        return Response.status(status).entity(Map.of("error", code)).build();
    }
}
