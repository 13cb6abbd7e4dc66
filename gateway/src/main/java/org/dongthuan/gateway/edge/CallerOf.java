package org.dongthuan.gateway.edge;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.dongthuan.gateway.admission.Caller;
import org.dongthuan.gateway.web.DeviceProof;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Says who calls, for the rate limits; never by network address, which a whole village may share. */
@ApplicationScoped
public class CallerOf {

    static final String CITIZEN_ISSUER = "urn:dongthuan:citizen";

    private final DeviceProof deviceProof;
    private final String ownClient;

    CallerOf(
            DeviceProof deviceProof, @ConfigProperty(name = "quarkus.oidc.officer-portal.client-id") String ownClient) {
        this.deviceProof = deviceProof;
        this.ownClient = ownClient;
    }

    /** Someone without a token: a device that proves it had our cookie, or nobody known. */
    public Caller anonymous(RoutingContext rc) {
        Cookie cookie = rc.request().getCookie(DeviceProof.COOKIE);
        return cookie == null
                ? Caller.unproven()
                : deviceProof.idOf(cookie.getValue()).map(Caller::device).orElseGet(Caller::unproven);
    }

    /** Someone whose token was found good. */
    public Caller signedIn(SecurityIdentity identity) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Caller.partner(identity.getPrincipal().getName());
        }
        if (CITIZEN_ISSUER.equals(token.getIssuer())) {
            Object person = token.getClaim("personId");
            return Caller.citizen(person == null ? token.getSubject() : person.toString());
        }
        String client = token.getClaim("azp");
        return ownClient.equals(client) ? Caller.desk() : Caller.partner(client + "/" + token.getSubject());
    }
}
