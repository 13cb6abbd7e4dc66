package org.dongthuan.consent.keep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.consent.ledger.Ledger;
import org.dongthuan.consent.ledger.Notices;
import org.dongthuan.consent.ledger.Purpose;
import org.dongthuan.consent.ledger.RecordEvent;
import org.dongthuan.consent.ledger.Step;
import org.dongthuan.consent.ledger.Subject;
import org.dongthuan.consent.reference.AccountRef;
import org.dongthuan.consent.reference.Accounts;
import org.dongthuan.consent.verdict.History;
import org.dongthuan.consent.verdict.Verdict;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.messaging.MalformedEvent;
import org.dongthuan.platform.outbox.Outbox;
import org.dongthuan.platform.time.Vietnam;

/** Opens and moves keep-consents: state, history, ledger and event together. */
@ApplicationScoped
public class KeepSteps {

    private final KeepRepository records;
    private final Accounts accounts;
    private final Ledger ledger;
    private final Notices notices;
    private final History history;
    private final Outbox outbox;

    KeepSteps(
            KeepRepository records, Accounts accounts, Ledger ledger, Notices notices, History history, Outbox outbox) {
        this.records = records;
        this.accounts = accounts;
        this.ledger = ledger;
        this.notices = notices;
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
        records.persist(record);
        Step asked = Step.of(RecordEvent.REQUEST, at, Actor.SYSTEM);
        ledger.open(
                record.id(),
                Purpose.ACCOUNT_KEEPING,
                Subject.of(accountId, account.incidentId().orElse(null), Optional.of(account)),
                notices.inForce(Purpose.ACCOUNT_KEEPING, at),
                asked);
        record(record, KeepEvent.REQUEST, null, asked);
    }

    /**
     * The person answers.
     *
     * @param until the last day on which a yes holds; empty where it has no end
     * @throws org.dongthuan.platform.problem.DomainException 409 when the table does not list it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void answer(KeepConsent record, boolean given, Optional<LocalDate> until, Actor by, Instant at) {
        Step step = answered(record, Step.of(given ? RecordEvent.GIVE : RecordEvent.REFUSE, at, by));
        moved(record, given ? KeepEvent.GIVE : KeepEvent.REFUSE, step.until(until));
        records.flush();
    }

    /** Two persons found. @throws org.dongthuan.platform.problem.DomainException 409 when the table does not list it */
    @Transactional(Transactional.TxType.MANDATORY)
    public void verified(KeepConsent record, boolean proven, Actor by, Instant at) {
        moved(
                record,
                proven ? KeepEvent.PROVE : KeepEvent.NOT_PROVE,
                proven
                        ? Step.of(RecordEvent.VERIFY, at, by)
                        : Step.of(RecordEvent.INVALIDATE, at, by).because(Verdict.NOT_PROVEN.name()));
        records.flush();
    }

    /** The person says yes again. @throws org.dongthuan.platform.problem.DomainException 409 when there is nothing to renew */
    @Transactional(Transactional.TxType.MANDATORY)
    public void renew(KeepConsent record, Step step) {
        moved(record, KeepEvent.RENEW, step);
        records.flush();
    }

    /**
     * The person takes the consent back. What was done lawfully before stays so (Law 91/2025 art. 10).
     *
     * @param step when, by whom and how
     * @throws org.dongthuan.platform.problem.DomainException 409 when there is nothing to take back
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void withdraw(KeepConsent record, Step step) {
        moved(record, KeepEvent.WITHDRAW, step);
        records.flush();
    }

    /** Reads and locks many at once, with all that ending them reads: each by itself asks the database no more. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<KeepConsent> hold(List<UUID> ids) {
        List<KeepConsent> held = records.hold(ids);
        ledger.hold(ids);
        accounts.find(held.stream().map(KeepConsent::accountId).toList());
        return held;
    }

    /**
     * Somebody else than the person ends the consent. Written with whatever the transaction writes: many end at once.
     *
     * @param event {@link KeepEvent#REVOKE} or {@link KeepEvent#INVALIDATE}
     * @throws org.dongthuan.platform.problem.DomainException 409 when there is nothing to end
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void end(KeepConsent record, KeepEvent event, String reason, Actor by, Instant at) {
        RecordEvent what = event == KeepEvent.REVOKE ? RecordEvent.REVOKE : RecordEvent.INVALIDATE;
        moved(record, event, Step.of(what, at, by).because(reason));
    }

    /** Its last day is over. Written with whatever the transaction writes: many end at midnight. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void expire(KeepConsent record) {
        LocalDate last = ledger.held(record.id()).validUntil().orElseThrow();
        Instant over = last.plusDays(1).atStartOfDay(Vietnam.ZONE).toInstant();
        moved(
                record,
                KeepEvent.EXPIRE,
                Step.of(RecordEvent.EXPIRE, over, Actor.SYSTEM).because("TERM_OVER"));
    }

    private void moved(KeepConsent record, KeepEvent event, Step step) {
        KeepState from = record.state();
        record.move(event);
        ledger.write(record.id(), step, subject(record));
        record(record, event, from, step);
    }

    private static Step answered(KeepConsent record, Step step) {
        return record.channel()
                .map(channel -> step.by(channel.method()).through(record.representation()))
                .orElse(step);
    }

    private Subject subject(KeepConsent record) {
        return Subject.of(record.accountId(), record.incidentId().orElse(null), accounts.find(record.accountId()))
                .whose(record.personId());
    }

    private void record(KeepConsent record, KeepEvent event, KeepState from, Step step) {
        history.add(record.id(), event.name(), from, record.state(), step.by(), null, step.effectiveAt());
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
                step.validUntil().orElse(null),
                step.effectiveAt()));
    }
}
