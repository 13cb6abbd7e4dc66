package org.dongthuan.bankintegration.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dongthuan.bankintegration.account.app.OneBank;
import org.dongthuan.bankintegration.account.domain.Account;
import org.dongthuan.bankintegration.account.store.AccountRepository;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.audit.AuditedId;
import org.dongthuan.platform.outbox.Outbox;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.problem.Violation;

/** A supervisor draws closures, records what the bank's books show of each, and signs. */
@ApplicationScoped
class Samples {

    private static final String SAID_TO_BE_CLOSED = "state in ('CLOSED_REPORTED', 'VERIFIED', 'NOTIFIED')";

    private final SampleStore store;
    private final AccountRepository accounts;
    private final Outbox outbox;
    private final InstantSource clock;

    Samples(SampleStore store, AccountRepository accounts, Outbox outbox, InstantSource clock) {
        this.store = store;
        this.accounts = accounts;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * @throws DomainException 422 when fewer closures are known to the caller than are to be drawn, or when they are of
     *     several banks and none is named
     */
    @Transactional
    @Audited(action = "draw", object = "closure-sample")
    Sample draw(NewSample wanted, Actor by) {
        String bank = Optional.ofNullable(wanted.bankOrg()).orElse("");
        List<Account> closed = accounts.where(
                "incident_id = ? and (? = '' or bank_org = ?) and " + SAID_TO_BE_CLOSED,
                wanted.incidentId(),
                bank,
                bank);
        if (closed.size() < wanted.size()) {
            throw DomainException.invalid(
                    "size", "closures-enough", "Of this incident " + closed.size() + " closures are said to be done.");
        }
        List<UUID> population = closed.stream().map(Account::id).toList();
        Draw draw = Draw.of(wanted.seed(), population, wanted.size());
        Sample sample = new Sample(
                UUID.randomUUID(),
                wanted.incidentId(),
                OneBank.of(closed),
                closed.getFirst().placeCode(),
                wanted.seed(),
                wanted.size(),
                population.size(),
                draw.populationDigest(),
                SampleState.OPEN,
                0,
                0,
                by.id(),
                by.org().orElseThrow(),
                clock.instant(),
                null,
                null,
                0);
        store.add(sample, population, draw.drawn());
        return sample;
    }

    /**
     * All of the findings or none. A later finding on the same account takes the earlier one's place; both are kept.
     *
     * @throws DomainException 404 outside the scope, 409 once signed, 422 for accounts not drawn and for differences
     *     without a reason
     */
    @Transactional
    @Audited(action = "find", object = "closure-sample")
    Sample find(@AuditedId UUID id, List<NewFinding> findings, Actor by) {
        Sample sample = open(id, "findings");
        Set<UUID> drawn = store.drawn(id);
        List<Violation> wrong = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            NewFinding one = findings.get(i);
            String at = "findings[" + i + "].";
            if (!drawn.contains(one.accountId())) {
                wrong.add(new Violation(at + "accountId", "drawn", "This account is not in the sample."));
            }
            if (one.agrees() == (one.reasonCode() != null)) {
                wrong.add(new Violation(
                        at + "reasonCode", "reason-of-difference", "A difference has a reason, and nothing else has."));
            }
        }
        if (!wrong.isEmpty()) {
            throw DomainException.invalid(wrong);
        }
        store.find(id, findings, by, clock.instant());
        return store.inScope(sample.id());
    }

    /** @throws DomainException 404 outside the scope, 409 stale or signed before, 422 while an account has no finding */
    @Transactional
    @Audited(action = "sign-off", object = "closure-sample")
    Sample signOff(@AuditedId UUID id, int version, Actor by) {
        Sample sample = open(id, "sign-off");
        if (sample.version() != version) {
            throw DomainException.stale("sample");
        }
        if (sample.found() < sample.size()) {
            throw DomainException.invalid(
                    "findings",
                    "every-account-found",
                    (sample.size() - sample.found()) + " accounts drawn have no finding yet.");
        }
        boolean passed = sample.agreeing() == sample.size();
        Instant now = clock.instant();
        store.sign(sample, passed ? SampleState.PASSED : SampleState.FAILED, by, now);
        Sample signed = store.inScope(id);
        outbox.record(SampleSigned.of(signed));
        return signed;
    }

    private Sample open(UUID id, String event) {
        Sample sample = store.inScopeLocked(id);
        if (sample.state() != SampleState.OPEN) {
            throw DomainException.wrongState("sample", sample.state().name(), event);
        }
        return sample;
    }
}
