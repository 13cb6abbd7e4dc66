package org.dongthuan.consent.claim.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.consent.claim.domain.Claim;
import org.dongthuan.consent.claim.domain.ClaimEvent;
import org.dongthuan.consent.claim.domain.ClaimMoved;
import org.dongthuan.consent.claim.domain.ClaimState;
import org.dongthuan.consent.claim.store.ClaimRepository;
import org.dongthuan.consent.reference.AccountRef;
import org.dongthuan.consent.reference.Accounts;
import org.dongthuan.consent.verdict.History;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.outbox.Outbox;

/** Opens and moves claims: state, history and event together. */
@ApplicationScoped
public class ClaimSteps {

    private final ClaimRepository claims;
    private final Accounts accounts;
    private final History history;
    private final Outbox outbox;

    ClaimSteps(ClaimRepository claims, Accounts accounts, History history, Outbox outbox) {
        this.claims = claims;
        this.accounts = accounts;
        this.history = history;
        this.outbox = outbox;
    }

    /** A listed account: its bank says that its holder consented. Nothing happens when the claim is there already. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void open(UUID accountId, UUID incidentId, Instant at) {
        if (claims.count("accountId", accountId) > 0) {
            return;
        }
        Claim claim = new Claim(UUID.randomUUID(), accountId, incidentId, at);
        claims.persistAndFlush(claim);
        record(claim, ClaimEvent.OPEN, null, Actor.SYSTEM, null, at);
    }

    /** @throws org.dongthuan.platform.problem.DomainException 409 when the table does not list it */
    @Transactional(Transactional.TxType.MANDATORY)
    public void step(Claim claim, ClaimEvent event, Actor by, String reason, Instant at) {
        ClaimState from = claim.state();
        claim.move(event);
        record(claim, event, from, by, reason, at);
    }

    private void record(Claim claim, ClaimEvent event, ClaimState from, Actor by, String reason, Instant at) {
        history.add(claim.id(), event.name(), from, claim.state(), by, reason, at);
        Optional<AccountRef> account = accounts.find(claim.accountId());
        outbox.record(new ClaimMoved(
                event.type(),
                claim.id(),
                claim.accountId(),
                claim.incidentId(),
                account.flatMap(AccountRef::caseId).orElse(null),
                account.flatMap(AccountRef::personId).orElse(null),
                from,
                claim.state(),
                claim.verdict().orElse(null),
                at));
    }
}
