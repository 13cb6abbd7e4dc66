package org.dongthuan.intake.open311;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.TenantIdentityProvider;
import io.quarkus.security.AuthenticationFailedException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.access.Roles;

/**
 * Who reports. The standard's {@code api_key} is the partner's access token (client credentials, as everywhere): it lives
 * for minutes, is bound to the partner's organisation and role, and can be withdrawn at the sign-in service. It is taken
 * from the body or the header, never from the address, which ends up in logs.
 */
@ApplicationScoped
class PartnerKey {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final TenantIdentityProvider tokens;
    private final CurrentActor actor;

    PartnerKey(TenantIdentityProvider tokens, CurrentActor actor) {
        this.tokens = tokens;
        this.actor = actor;
    }

    /**
     * @param key {@code api_key} of the form; null when the token came in the header
     * @throws Open311Problem 401 without a good key, 403 for one of another role
     */
    Actor check(String key) {
        Actor who = key == null || key.isBlank() ? actor.get() : named(key.strip());
        if (who.roles().isEmpty()) {
            throw new Open311Problem(401, "api_key is missing or no longer valid: send your access token.");
        }
        if (!who.hasAny(Roles.UT, Roles.PO, Roles.POL)) {
            throw new Open311Problem(403, "api_key is not that of a partner who files complaints.");
        }
        return who;
    }

    private Actor named(String key) {
        try {
            return CurrentActor.of(
                    tokens.authenticate(new AccessTokenCredential(key)).await().atMost(PATIENCE));
        } catch (AuthenticationFailedException e) {
            return Actor.ANONYMOUS;
        }
    }
}
