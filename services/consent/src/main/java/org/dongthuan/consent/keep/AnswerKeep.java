package org.dongthuan.consent.keep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.consent.ledger.ConsentEnd;
import org.dongthuan.consent.ledger.Notices;
import org.dongthuan.consent.ledger.Representation;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.audit.AuditedId;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.time.Vietnam;

/** A holder answers, on a channel that the controller did not name: with intake's one-time password, or at the desk. */
@ApplicationScoped
public class AnswerKeep {

    private final KeepRepository records;
    private final KeepSteps steps;
    private final Notices notices;
    private final InstantSource clock;

    AnswerKeep(KeepRepository records, KeepSteps steps, Notices notices, InstantSource clock) {
        this.records = records;
        this.steps = steps;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * @param until the last day on which a yes is to hold; empty for as long as its notice says
     * @throws DomainException 404 scope, 409 stale or answered, 422 a channel that is not the caller's, or an end
     */
    @Transactional
    @Audited(action = "answer", object = "keep-consent")
    public KeepConsent answer(
            @AuditedId UUID id,
            int version,
            boolean given,
            Optional<LocalDate> until,
            AnswerChannel channel,
            Optional<Representation> through,
            Actor by) {
        KeepConsent record = records.held(id);
        if (version != record.version()) {
            throw DomainException.stale("keep-consent");
        }
        channel.requireOf(by);
        channel.requirePaperSeen(through);
        if (!given && until.isPresent()) {
            throw DomainException.invalid("validUntil", "only-with-yes", "Whoever refuses names no end.");
        }
        Instant now = clock.instant();
        Optional<LocalDate> end =
                given ? ConsentEnd.of(Vietnam.dayOf(now), notices.ofRecord(id), until) : Optional.empty();
        record.answered(channel, through, by.id(), now);
        steps.answer(record, given, end, by, now);
        return record;
    }
}
