package org.dongthuan.consent.keep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.consent.reference.AccountRef;
import org.dongthuan.consent.reference.Accounts;
import org.dongthuan.consent.verdict.History;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.messaging.MalformedEvent;
import org.dongthuan.platform.outbox.Outbox;

/** Opens and moves keep-consents: state, history and event together. */
@ApplicationScoped
public class KeepSteps {

    private final KeepRepository records;
    private final Accounts accounts;
    private final History history;
    private final Outbox outbox;

    KeepSteps(KeepRepository records, Accounts accounts, History history, Outbox outbox) {
        this.records = records;
        this.accounts = accounts;
        this.history = history;
        this.outbox = outbox;
    }

    /**
     * A holder chose to keep the account: consent is asked anew. Nothing happens while an earlier request is open.
     *
     * @throws MalformedEvent when nobody knows whose account it is
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void request(UUID accountId, Instant at) {
        if (records.isOpen(accountId)) {
            return;
        }
        AccountRef account = accounts.find(accountId).orElseThrow();
        UUID person = account.personId().orElseThrow(() -> new MalformedEvent("keep is asked of nobody"));
        KeepConsent record = new KeepConsent(
                accountId,
                account.incidentId().orElse(null),
                person,
                account.caseId().orElse(null),
                at);
        records.persistAndFlush(record);
        record(record, KeepEvent.REQUEST, null, Actor.SYSTEM, at);
    }

    /** @throws org.dongthuan.platform.problem.DomainException 409 when the table does not list it */
    @Transactional(Transactional.TxType.MANDATORY)
    public void step(KeepConsent record, KeepEvent event, Actor by, Instant at) {
        KeepState from = record.state();
        record.move(event);
        record(record, event, from, by, at);
        records.flush();
    }

    private void record(KeepConsent record, KeepEvent event, KeepState from, Actor by, Instant at) {
        history.add(record.id(), event.name(), from, record.state(), by, null, at);
        Optional<AccountRef> account = accounts.find(record.accountId());
        outbox.record(new KeepMoved(
                event.type(),
                record.id(),
                record.accountId(),
                record.incidentId().orElse(null),
                record.caseId().orElse(null),
                account.flatMap(AccountRef::code).orElse(null),
                record.personId(),
                from,
                record.state(),
                at));
    }
}
