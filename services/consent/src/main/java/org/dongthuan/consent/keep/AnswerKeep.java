package org.dongthuan.consent.keep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.consent.ledger.Representation;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.audit.AuditedId;
import org.dongthuan.platform.problem.DomainException;

/** A holder answers, on a channel that the controller did not name: with intake's one-time password, or at the desk. */
@ApplicationScoped
public class AnswerKeep {

    private final KeepRepository records;
    private final KeepSteps steps;
    private final InstantSource clock;

    AnswerKeep(KeepRepository records, KeepSteps steps, InstantSource clock) {
        this.records = records;
        this.steps = steps;
        this.clock = clock;
    }

    /** @throws DomainException 404 scope, 409 stale or answered, 422 a channel that is not the caller's */
    @Transactional
    @Audited(action = "answer", object = "keep-consent")
    public KeepConsent answer(
            @AuditedId UUID id,
            int version,
            boolean given,
            AnswerChannel channel,
            Optional<Representation> through,
            Actor by) {
        KeepConsent record = records.held(id);
        if (version != record.version()) {
            throw DomainException.stale("keep-consent");
        }
        channel.requireOf(by);
        channel.requirePaperSeen(through);
        Instant now = clock.instant();
        record.answered(channel, through, by.id(), now);
        steps.step(record, given ? KeepEvent.GIVE : KeepEvent.REFUSE, by, now);
        return record;
    }
}
