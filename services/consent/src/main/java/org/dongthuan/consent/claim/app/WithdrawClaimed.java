package org.dongthuan.consent.claim.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.consent.claim.domain.Claim;
import org.dongthuan.consent.claim.domain.ClaimState;
import org.dongthuan.consent.claim.domain.ClaimedWithdrawn;
import org.dongthuan.consent.claim.store.ClaimRepository;
import org.dongthuan.consent.keep.AnswerChannel;
import org.dongthuan.consent.ledger.Ledger;
import org.dongthuan.consent.ledger.RecordEvent;
import org.dongthuan.consent.ledger.Representation;
import org.dongthuan.consent.ledger.Step;
import org.dongthuan.consent.ledger.Subject;
import org.dongthuan.consent.reference.AccountRef;
import org.dongthuan.consent.reference.Accounts;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.audit.AuditedId;
import org.dongthuan.platform.outbox.Outbox;
import org.dongthuan.platform.problem.DomainException;

/**
 * A person takes back a consent that somebody claimed and two persons found proven, like one that was given here (Law 91/2025
 * art. 10(2)). The verdict stays: it says what was. The record says that it is over.
 */
@ApplicationScoped
public class WithdrawClaimed {

    private final ClaimRepository claims;
    private final Accounts accounts;
    private final Ledger ledger;
    private final Outbox outbox;
    private final EntityManager entities;
    private final InstantSource clock;

    WithdrawClaimed(
            ClaimRepository claims,
            Accounts accounts,
            Ledger ledger,
            Outbox outbox,
            EntityManager entities,
            InstantSource clock) {
        this.claims = claims;
        this.accounts = accounts;
        this.ledger = ledger;
        this.outbox = outbox;
        this.entities = entities;
        this.clock = clock;
    }

    /** @throws DomainException 404 scope, 409 stale, not proven or taken back already, 422 channel */
    @Transactional
    @Audited(action = "withdraw", object = "consent-claim")
    public Claim withdraw(
            @AuditedId UUID id, int version, AnswerChannel channel, Optional<Representation> through, Actor by) {
        Claim claim = claims.held(id);
        if (version != claim.version()) {
            throw DomainException.stale("claim");
        }
        channel.requireOf(by);
        channel.requirePaperSeen(through);
        if (claim.state() != ClaimState.PROVEN) {
            List<String> possible = List.of(claim.verdict().isPresent() ? "appeal" : "hear");
            throw DomainException.wrongState("claim", claim.state(), "withdraw", possible);
        }
        AccountRef account = accounts.find(claim.accountId()).orElseThrow();
        UUID person = account.personId()
                .orElseThrow(() -> DomainException.invalid("id", "person-known", "Nobody knows whose account it is."));
        Instant now = clock.instant();
        ledger.write(
                id,
                Step.of(RecordEvent.WITHDRAW, now, by).by(channel.method()).through(through),
                Subject.of(claim.accountId(), claim.incidentId(), Optional.of(account)));
        outbox.record(new ClaimedWithdrawn(
                id,
                claim.accountId(),
                claim.incidentId(),
                account.caseId().orElse(null),
                account.code().orElse(null),
                person,
                now));
        // Its state stays; whoever read it before has to read it again.
        entities.lock(claim, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        return claim;
    }
}
