package org.dongthuan.gateway.officer;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import java.util.stream.Collectors;
import org.dongthuan.gateway.client.CallToken;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The officer of this request, and the token the services are called with. */
@RequestScoped
public class SignedIn {

    private final SecurityIdentity identity;
    private final CallToken callToken;

    SignedIn(SecurityIdentity identity, CallToken callToken) {
        this.identity = identity;
        this.callToken = callToken;
    }

    /** Reads the session and makes its token the one of this request's calls. */
    public Officer officer() {
        AccessTokenCredential token = identity.getCredential(AccessTokenCredential.class);
        callToken.use(token.getToken());
        Set<String> roles = identity.getRoles().stream()
                .filter(RoleActions.ROLES::contains)
                .collect(Collectors.toUnmodifiableSet());
        return new Officer(name(), roles, AccessTokenClaims.text(token.getToken(), "org"));
    }

    private String name() {
        if (identity.getPrincipal() instanceof JsonWebToken idToken
                && idToken.getClaim("name") instanceof String name) {
            return name;
        }
        return identity.getPrincipal().getName();
    }
}
