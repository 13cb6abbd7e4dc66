package org.dongthuan.consent.keep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.consent.ledger.ConsentEnd;
import org.dongthuan.consent.ledger.Ledger;
import org.dongthuan.consent.ledger.Notice;
import org.dongthuan.consent.ledger.Notices;
import org.dongthuan.consent.ledger.Purpose;
import org.dongthuan.consent.ledger.RecordEvent;
import org.dongthuan.consent.ledger.Representation;
import org.dongthuan.consent.ledger.Step;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.audit.AuditedId;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.time.Vietnam;

/**
 * A holder says yes again before the end, to the notice that is in force then: the consent goes on until another end, or
 * without one. After the end it is asked anew.
 */
@ApplicationScoped
public class RenewKeep {

    private final KeepRepository records;
    private final Ledger ledger;
    private final Notices notices;
    private final KeepSteps steps;
    private final EntityManager entities;
    private final InstantSource clock;

    RenewKeep(
            KeepRepository records,
            Ledger ledger,
            Notices notices,
            KeepSteps steps,
            EntityManager entities,
            InstantSource clock) {
        this.records = records;
        this.ledger = ledger;
        this.notices = notices;
        this.steps = steps;
        this.entities = entities;
        this.clock = clock;
    }

    /** How the holder says so. @param until the new last day; empty for as long as the notice says */
    public record Wish(AnswerChannel channel, Optional<LocalDate> until, Optional<Representation> through) {}

    /** @throws DomainException 404 scope or another's consent, 409 stale, over or nothing to renew, 422 channel or end */
    @Transactional
    @Audited(action = "renew", object = "keep-consent")
    public KeepConsent renew(@AuditedId UUID id, int version, Wish wish, Actor by) {
        KeepConsent record = records.held(id);
        record.requireOf(by);
        if (version != record.version()) {
            throw DomainException.stale("keep-consent");
        }
        wish.channel().requireOf(by);
        wish.channel().requirePaperSeen(wish.through());
        Instant now = clock.instant();
        LocalDate today = Vietnam.dayOf(now);
        if (ledger.held(id).isOver(today)) {
            // The timer writes it down; that it is over, the calendar says.
            throw KeepTransitions.TABLE.refusal(KeepState.EXPIRED, KeepEvent.RENEW);
        }
        Optional<Notice> told = notices.inForce(Purpose.ACCOUNT_KEEPING, now);
        Step step = Step.of(RecordEvent.RENEW, now, by)
                .by(wish.channel().method())
                .through(wish.through())
                .told(told)
                .until(ConsentEnd.of(today, told, wish.until()));
        steps.renew(record, step);
        // The state stays; whoever read it before the renewal has to read it again.
        entities.lock(record, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        return record;
    }
}
