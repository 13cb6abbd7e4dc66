package org.dongthuan.consent.claim.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.consent.claim.domain.Claim;
import org.dongthuan.consent.claim.domain.ClaimEvent;
import org.dongthuan.consent.claim.domain.ClaimMoved;
import org.dongthuan.consent.claim.domain.ClaimState;
import org.dongthuan.consent.claim.store.ClaimRepository;
import org.dongthuan.consent.ledger.CollectionMethod;
import org.dongthuan.consent.ledger.Ledger;
import org.dongthuan.consent.ledger.Purpose;
import org.dongthuan.consent.ledger.RecordEvent;
import org.dongthuan.consent.ledger.Step;
import org.dongthuan.consent.ledger.Subject;
import org.dongthuan.consent.reference.AccountRef;
import org.dongthuan.consent.reference.Accounts;
import org.dongthuan.consent.verdict.History;
import org.dongthuan.consent.verdict.Verdict;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.outbox.Outbox;

/** Opens and moves claims: state, history, ledger and event together. */
@ApplicationScoped
public class ClaimSteps {

    private final ClaimRepository claims;
    private final Accounts accounts;
    private final Ledger ledger;
    private final History history;
    private final Outbox outbox;

    ClaimSteps(ClaimRepository claims, Accounts accounts, Ledger ledger, History history, Outbox outbox) {
        this.claims = claims;
        this.accounts = accounts;
        this.ledger = ledger;
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
        claims.persist(claim);
        Optional<AccountRef> account = accounts.find(accountId);
        ledger.open(
                claim.id(),
                Purpose.ACCOUNT_OPENING,
                Subject.of(accountId, incidentId, account),
                Optional.empty(),
                Step.of(RecordEvent.CLAIM, at, Actor.SYSTEM).by(CollectionMethod.CONTROLLERS_CLAIM));
        record(claim, account, ClaimEvent.OPEN, null, Actor.SYSTEM, null, at);
    }

    /** @throws org.dongthuan.platform.problem.DomainException 409 when the table does not list it */
    @Transactional(Transactional.TxType.MANDATORY)
    public void step(Claim claim, ClaimEvent event, Actor by, String reason, Instant at) {
        ClaimState from = claim.state();
        claim.move(event);
        Optional<AccountRef> account = accounts.find(claim.accountId());
        event.recordEvent()
                .ifPresent(what -> ledger.follow(
                        claim.id(),
                        Step.of(what, at, by)
                                .because(
                                        reason == null
                                                ? claim.verdict()
                                                        .map(Verdict::name)
                                                        .orElse(null)
                                                : reason)
                                .shown(shown(claim, event)),
                        Subject.of(claim.accountId(), claim.incidentId(), account)));
        record(claim, account, event, from, by, reason, at);
    }

    /** What the verdict was found on. */
    private List<UUID> shown(Claim claim, ClaimEvent event) {
        return switch (event) {
            case PROVE, DISPROVE, NOT_PROVE -> claims.evidenceIds(claim.id());
            default -> List.of();
        };
    }

    private void record(
            Claim claim,
            Optional<AccountRef> account,
            ClaimEvent event,
            ClaimState from,
            Actor by,
            String reason,
            Instant at) {
        history.add(claim.id(), event.name(), from, claim.state(), by, reason, at);
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
