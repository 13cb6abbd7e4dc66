package org.dongthuan.banksandbox.access;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** OAuth 2.0 token endpoint (RFC 6749 section 4.4), client secret by Basic authentication or in the form. */
@Path("/oauth2/token")
public class TokenResource {

    private final AccessTokens tokens;

    public TokenResource(AccessTokens tokens) {
        this.tokens = tokens;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.APPLICATION_JSON)
    public Response token(
            @HeaderParam("Authorization") String basic,
            @FormParam("grant_type") String grantType,
            @FormParam("client_id") String id,
            @FormParam("client_secret") String secret) {
        if (!"client_credentials".equals(grantType)) {
            return error(400, "unsupported_grant_type");
        }
        String[] credentials = basic == null ? new String[] {id, secret} : decode(basic);
        if (credentials.length != 2 || credentials[0] == null || credentials[1] == null) {
            return error(401, "invalid_client");
        }
        if (!tokens.isClient(credentials[0], credentials[1])) {
            return error(401, "invalid_client");
        }
        return Response.ok(Map.of(
                        "access_token", tokens.issue(),
                        "token_type", "Bearer",
                        "expires_in", tokens.lifetime().toSeconds()))
                .header("Cache-Control", "no-store")
                .build();
    }

    private static String[] decode(String header) {
        try {
            String encoded = header.startsWith("Basic ") ? header.substring("Basic ".length()) : "";
            return new String(Base64.getDecoder().decode(encoded.strip()), StandardCharsets.UTF_8).split(":", 2);
        } catch (IllegalArgumentException e) {
            return new String[0];
        }
    }

    private static Response error(int status, String code) {
        return Response.status(status).entity(Map.of("error", code)).build();
    }
}
