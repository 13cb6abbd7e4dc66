package org.dongthuan.consent.keep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.consent.ledger.RecordEvent;
import org.dongthuan.consent.ledger.Representation;
import org.dongthuan.consent.ledger.Step;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.audit.AuditedId;
import org.dongthuan.platform.problem.DomainException;

/**
 * A holder takes their consent back: in writing, signed in or on paper at the desk (Law 91/2025 art. 10(2)); or by deciding
 * to close the account that they kept.
 */
@ApplicationScoped
public class WithdrawKeep {

    private final KeepRepository records;
    private final KeepSteps steps;
    private final InstantSource clock;

    WithdrawKeep(KeepRepository records, KeepSteps steps, InstantSource clock) {
        this.records = records;
        this.steps = steps;
        this.clock = clock;
    }

    /** @throws DomainException 404 scope or another's consent, 409 stale or nothing to take back, 422 channel */
    @Transactional
    @Audited(action = "withdraw", object = "keep-consent")
    public KeepConsent withdraw(
            @AuditedId UUID id, int version, AnswerChannel channel, Optional<Representation> through, Actor by) {
        KeepConsent record = records.held(id);
        record.requireOf(by);
        if (version != record.version()) {
            throw DomainException.stale("keep-consent");
        }
        channel.requireOf(by);
        channel.requirePaperSeen(through);
        steps.withdraw(
                record,
                Step.of(RecordEvent.WITHDRAW, clock.instant(), by)
                        .by(channel.method())
                        .through(through));
        return record;
    }

    /** The bank heard it first: the holder of a kept account decided to close it. Nothing happens without a consent. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void decidedToClose(UUID accountId, Instant at) {
        records.givenOf(accountId)
                .ifPresent(record -> steps.withdraw(
                        record, Step.of(RecordEvent.WITHDRAW, at, Actor.SYSTEM).because("DECIDED_TO_CLOSE")));
    }
}
