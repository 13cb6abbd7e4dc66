package org.dongthuan.casetracking.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.casetracking.clock.app.Clocks;
import org.dongthuan.casetracking.clock.domain.Deadline;
import org.dongthuan.casetracking.history.Steps;
import org.dongthuan.casetracking.organisation.EndedDuties;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.audit.AuditedId;
import org.dongthuan.platform.outbox.Outbox;
import org.dongthuan.platform.problem.DomainException;

/** Files a violation notice, notes that the authority has it, and that sensitive data leaked. */
@ApplicationScoped
class MoveNotice {

    private final EndedDuties ended;
    private final NoticeRepository notices;
    private final FindLeak leaks;
    private final NoticeClocks noticeClocks;
    private final Clocks clocks;
    private final Steps steps;
    private final Outbox outbox;
    private final InstantSource clock;

    MoveNotice(
            EndedDuties ended,
            NoticeRepository notices,
            FindLeak leaks,
            NoticeClocks noticeClocks,
            Clocks clocks,
            Steps steps,
            Outbox outbox,
            InstantSource clock) {
        this.ended = ended;
        this.notices = notices;
        this.leaks = leaks;
        this.noticeClocks = noticeClocks;
        this.clocks = clocks;
        this.steps = steps;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** What is said with an event; each field only where its event needs it. @param filedAt now when absent */
    record Move(
            int version,
            Optional<String> formNumber,
            Optional<String> recipient,
            Optional<Instant> filedAt,
            Optional<String> reason,
            Optional<String> reference,
            Optional<Instant> detectedAt) {}

    /** @throws DomainException 403 role, 404 scope, 409 stale or wrong state, 422 when something is missing or untrue */
    @Transactional
    @Audited(action = "move", object = "violation-notice")
    ViolationNotice move(@AuditedId UUID id, NoticeEvent event, Move with, Actor by) {
        NoticeTransitions.TABLE.requireRole(event, by);
        ViolationNotice moved = notices.held(id);
        ended.requireInOffice(by, moved.placeCode());
        if (moved.version() != with.version()) {
            throw DomainException.stale("violation notice");
        }
        NoticeTransitions.TABLE.require(moved.state(), event);
        Instant now = clock.instant();
        if (event == NoticeEvent.FIND_LEAK) {
            leaks.found(moved, with.detectedAt(), by, now);
            notices.flush();
            return moved;
        }
        NoticeState from = moved.state();
        Deadline due = noticeClocks.held(id);
        switch (event) {
            case FILE -> {
                ViolationNotice.Filing filing = filing(with, due, now);
                moved.filed(filing, now);
                clocks.done(ViolationNotice.SUBJECT, List.of(id), rule -> true, filing.filedAt());
            }
            case ACKNOWLEDGE ->
                moved.acknowledged(given(with.reference(), "reference", "Give the number you gave it."), now);
            case FIND_LEAK -> throw new IllegalStateException("handled before");
        }
        String paper = moved.reference().or(moved::formNumber).orElse(null);
        steps.add(
                new Steps.Done("violation notice", id, event.path(), from, moved.state(), paper, moved.version()),
                by,
                now);
        outbox.record(NoticeMoved.of(event.type(), moved, due, from, now));
        notices.flush();
        return moved;
    }

    private static ViolationNotice.Filing filing(Move with, Deadline due, Instant now) {
        Instant filedAt = with.filedAt().orElse(now);
        if (filedAt.isAfter(now) || filedAt.isBefore(due.inputs().startedAt())) {
            throw DomainException.invalid(
                    "filedAt", "since-violation", "Name a time since the violation, not later than now.");
        }
        Optional<String> reason = with.reason().filter(one -> !one.isBlank());
        if (filedAt.isAfter(due.due().at()) && reason.isEmpty()) {
            throw DomainException.invalid(
                    "reason", "required-when-late", "It is late: say why (" + due.ruleCode() + ").");
        }
        return new ViolationNotice.Filing(
                given(with.formNumber(), "formNumber", "Give the number of the form."),
                given(with.recipient(), "recipient", "Name the authority it went to."),
                filedAt,
                reason);
    }

    private static String given(Optional<String> value, String field, String message) {
        return value.filter(one -> !one.isBlank())
                .orElseThrow(() -> DomainException.invalid(field, "required", message));
    }
}
