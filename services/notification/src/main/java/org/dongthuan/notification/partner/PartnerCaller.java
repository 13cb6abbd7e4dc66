package org.dongthuan.notification.partner;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.problem.CommonProblem;
import org.dongthuan.platform.problem.DomainException;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * The partner whose system calls. Claim {@code azp} says which client the token was given to, {@code org} whose it is; only
 * both together, as registered, make a partner. An officer of the same organisation, whose token the gateway got, is none.
 */
@ApplicationScoped
public class PartnerCaller {

    private final PartnerStore partners;
    private final CurrentActor actor;
    private final SecurityIdentity identity;

    PartnerCaller(PartnerStore partners, CurrentActor actor, SecurityIdentity identity) {
        this.partners = partners;
        this.actor = actor;
        this.identity = identity;
    }

    /** @throws DomainException 404 for whoever is no registered partner, 403 for one that is suspended */
    @Transactional
    public Partner get() {
        Partner partner = client().flatMap(client -> actor.get().org().flatMap(org -> partners.of(client, org)))
                .orElseThrow(() -> DomainException.notFound("partner"));
        if (partner.state() != PartnerState.ACTIVE) {
            throw new DomainException(
                    CommonProblem.FORBIDDEN, "This partner is suspended; ask the platform's administrators.");
        }
        return partner;
    }

    private Optional<String> client() {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? Optional.ofNullable(token.<Object>getClaim("azp")).map(Object::toString)
                : Optional.empty();
    }
}
