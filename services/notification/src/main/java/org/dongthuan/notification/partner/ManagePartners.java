package org.dongthuan.notification.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.audit.AuditedId;
import org.dongthuan.platform.problem.DomainException;

/** Registers partners and changes what they may have. At the realm they are made by whoever administers it ({@link RealmClient}). */
@ApplicationScoped
public class ManagePartners {

    private static final String REGISTERED = "register";

    private final PartnerStore partners;
    private final InstantSource clock;

    ManagePartners(PartnerStore partners, InstantSource clock) {
        this.partners = partners;
        this.clock = clock;
    }

    /** @throws DomainException 422 for a client that is registered, or events that such an organisation may not have */
    @Transactional
    @Audited(action = "register", object = "partner")
    public PartnerView register(NewPartnerRequest request, Actor by) {
        Instant now = clock.instant();
        Set<EventScope> scopes = allowed(request.scopes(), request.role());
        Partner partner = new Partner(
                UUID.randomUUID(),
                request.clientId(),
                request.name().strip(),
                request.org(),
                request.role(),
                scopes,
                PartnerState.ACTIVE,
                now,
                0);
        if (!partners.insert(partner)) {
            throw DomainException.invalid("clientId", "client-once", "This client is registered already.");
        }
        partners.history(partner, REGISTERED, null, by, null, now);
        return PartnerView.of(partner, by);
    }

    /** @throws DomainException 404, 409 for a stale version, 422 as for {@link #register} */
    @Transactional
    @Audited(action = "change", object = "partner")
    public PartnerView change(@AuditedId UUID id, ChangePartnerRequest request, Actor by) {
        Partner old = held(id, request.version());
        return store(old, PartnerEvent.CHANGE, request.name().strip(), allowed(request.scopes(), old.role()), null, by);
    }

    /** @throws DomainException 404, 409 for a stale version or another state */
    @Transactional
    @Audited(action = "step", object = "partner")
    public PartnerView step(@AuditedId UUID id, PartnerEvent event, int version, String reason, Actor by) {
        Partner old = held(id, version);
        return store(old, event, old.name(), old.scopes(), reason, by);
    }

    private Partner held(UUID id, int version) {
        Partner partner = partners.held(id).orElseThrow(() -> DomainException.notFound("partner"));
        if (partner.version() != version) {
            throw DomainException.stale("partner");
        }
        return partner;
    }

    private PartnerView store(
            Partner old, PartnerEvent event, String name, Set<EventScope> scopes, String reason, Actor by) {
        Partner partner = new Partner(
                old.id(),
                old.clientId(),
                name,
                old.org(),
                old.role(),
                scopes,
                PartnerTransitions.TABLE.next(old.state(), event),
                old.registeredAt(),
                old.version() + 1);
        partners.update(partner);
        partners.history(partner, event.path(), old.state(), by, reason, clock.instant());
        return PartnerView.of(partner, by);
    }

    private static Set<EventScope> allowed(List<EventScope> scopes, String role) {
        if (!scopes.stream().allMatch(scope -> scope.isFor(role))) {
            throw DomainException.invalid(
                    "scopes", "events-of-the-role", "An organisation of this role may not have some of these events.");
        }
        return new TreeSet<>(scopes);
    }
}
