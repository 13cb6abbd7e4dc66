package org.dongthuan.gateway.officer;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import java.util.stream.Collectors;
import org.dongthuan.gateway.client.CallToken;
import org.dongthuan.gateway.web.CookieKeys;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The officer of this request, and the token the services are called with. */
@RequestScoped
public class SignedIn {

    private static final String MARK = "officer-mark";

    private final SecurityIdentity identity;
    private final CallToken callToken;
    private final CookieKeys keys;

    SignedIn(SecurityIdentity identity, CallToken callToken, CookieKeys keys) {
        this.identity = identity;
        this.callToken = callToken;
        this.keys = keys;
    }

    /** Reads the session and makes its token the one of this request's calls. */
    public Officer officer() {
        AccessTokenCredential token = identity.getCredential(AccessTokenCredential.class);
        callToken.use(token.getToken());
        Set<String> roles = identity.getRoles().stream()
                .filter(RoleActions.ROLES::contains)
                .collect(Collectors.toUnmodifiableSet());
        // The same in the next session: what was typed when one ran out is still there after signing in again.
        String mark = keys.sign(MARK, AccessTokenClaims.text(token.getToken(), "sub"));
        return new Officer(name(), roles, AccessTokenClaims.text(token.getToken(), "org"), mark);
    }

    private String name() {
        if (identity.getPrincipal() instanceof JsonWebToken idToken
                && idToken.getClaim("name") instanceof String name) {
            return name;
        }
        return identity.getPrincipal().getName();
    }
}
