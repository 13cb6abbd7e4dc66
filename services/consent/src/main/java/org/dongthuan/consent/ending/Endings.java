package org.dongthuan.consent.ending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dongthuan.consent.ending.Ending.Act;
import org.dongthuan.consent.ending.Ending.Event;
import org.dongthuan.consent.keep.KeepConsent;
import org.dongthuan.consent.keep.KeepEvent;
import org.dongthuan.consent.keep.KeepRepository;
import org.dongthuan.consent.keep.KeepSteps;
import org.dongthuan.consent.keep.KeepTransitions;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.audit.AuditedId;
import org.dongthuan.platform.problem.DomainException;

/** Proposes and decides endings. All of one ending end in one transaction: no consent is left that others of it lost. */
@ApplicationScoped
public class Endings {

    /** Above this, one transaction holds too many rows for too long: the period is to be split. */
    private static final int MOST = 1000;

    private final EndingStore store;
    private final KeepRepository keeps;
    private final KeepSteps steps;
    private final InstantSource clock;

    Endings(EndingStore store, KeepRepository keeps, KeepSteps steps, InstantSource clock) {
        this.store = store;
        this.keeps = keeps;
        this.steps = steps;
        this.clock = clock;
    }

    /** @throws DomainException 422 for another's bank, or when none or too many consents are meant */
    @Transactional
    @Audited(action = "propose-consent-ending", object = "incident")
    public Ending propose(@AuditedId UUID incidentId, EndingRequest request, Actor by) {
        String bank = bankOf(request, by);
        List<UUID> meant = keeps.givenInScope(incidentId, bank, request.givenFrom(), request.givenTo(), MOST + 1);
        if (meant.isEmpty()) {
            throw DomainException.invalid("incidentId", "something-to-end", "No consent that holds is meant.");
        }
        if (meant.size() > MOST) {
            throw DomainException.invalid("givenTo", "at-most-1000", "More than 1,000 are meant: shorten the period.");
        }
        Ending ending = new Ending(request, Act.of(by), bank, meant.size(), by, clock.instant());
        store.add(ending, meant);
        return ending;
    }

    /** @throws DomainException 404 scope, 409 stale or decided, 422 no second person */
    @Transactional
    @Audited(action = "approve", object = "consent-ending")
    public Ending approve(@AuditedId UUID id, int version, Actor by) {
        Ending ending = decide(id, version, Event.APPROVE, by);
        KeepEvent event = ending.act() == Act.REVOKE ? KeepEvent.REVOKE : KeepEvent.INVALIDATE;
        Instant now = clock.instant();
        Map<UUID, String> results = new LinkedHashMap<>();
        for (KeepConsent record : steps.hold(store.keeps(id))) {
            boolean possible = KeepTransitions.TABLE.takes(record.state(), event);
            results.put(record.id(), possible ? "ENDED" : record.state().name());
            if (possible) {
                steps.end(record, event, ending.reasonCode(), by, now);
            }
        }
        keeps.flush();
        store.results(id, results);
        return ending;
    }

    /** @throws DomainException 404 scope, 409 stale or decided, 422 no second person */
    @Transactional
    @Audited(action = "decline", object = "consent-ending")
    public Ending decline(@AuditedId UUID id, int version, Actor by) {
        Ending ending = decide(id, version, Event.DECLINE, by);
        keeps.flush();
        return ending;
    }

    private Ending decide(UUID id, int version, Event event, Actor by) {
        Ending ending = store.held(id);
        if (version != ending.version()) {
            throw DomainException.stale("consent-ending");
        }
        ending.decide(event, by, clock.instant());
        return ending;
    }

    /** A bank ends its own only; an authority says whose. */
    private static String bankOf(EndingRequest request, Actor by) {
        if (by.hasAny(Roles.BK, Roles.BKA)) {
            String own = by.org().orElseThrow(() -> DomainException.notFound("bank"));
            if (request.bankOrg() != null && !request.bankOrg().equals(own)) {
                throw DomainException.invalid("bankOrg", "own-bank", "A bank ends consents to its own accounts only.");
            }
            return own;
        }
        if (request.bankOrg() == null) {
            throw DomainException.invalid("bankOrg", "required", "Say of which bank.");
        }
        return request.bankOrg();
    }
}
