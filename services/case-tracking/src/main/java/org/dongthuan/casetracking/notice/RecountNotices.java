package org.dongthuan.casetracking.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.casetracking.clock.app.Clocks;
import org.dongthuan.casetracking.clock.domain.Deadline;
import org.dongthuan.casetracking.clock.domain.NewClock;
import org.dongthuan.casetracking.clock.domain.Owner;
import org.dongthuan.casetracking.clock.rule.Rule;
import org.dongthuan.casetracking.history.Steps;
import org.dongthuan.casetracking.incident.domain.Incident;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.outbox.Outbox;

/**
 * The window of an incident was corrected: its notices are owed from another instant, maybe by another law. What was filed
 * stays filed; whether it was in time follows from the window as it is known now.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RecountNotices {

    private static final String EVENT = "recount";

    private final NoticeRepository notices;
    private final NoticeClocks noticeClocks;
    private final OweNotices oweNotices;
    private final Clocks clocks;
    private final Steps steps;
    private final Outbox outbox;

    RecountNotices(
            NoticeRepository notices,
            NoticeClocks noticeClocks,
            OweNotices oweNotices,
            Clocks clocks,
            Steps steps,
            Outbox outbox) {
        this.notices = notices;
        this.noticeClocks = noticeClocks;
        this.oweNotices = oweNotices;
        this.clocks = clocks;
        this.steps = steps;
        this.outbox = outbox;
    }

    /** @param incident as it is now @param reason code of the correction */
    public void corrected(Incident incident, String reason, Actor by, Instant now) {
        Optional<Rule> duty = oweNotices.duty(incident);
        if (duty.isEmpty()) {
            // Nobody owed one for such a time; what was asked meanwhile is not taken back by a date.
            return;
        }
        for (ViolationNotice notice : notices.ofIncident(incident.id())) {
            Deadline before = noticeClocks.held(notice.id());
            Instant due = before.due().at();
            Deadline after = counted(notice, before, duty.get(), incident, reason, by, now);
            if (!after.id().equals(before.id()) || !after.due().at().equals(due)) {
                steps.add(
                        new Steps.Done(
                                "violation notice",
                                notice.id(),
                                EVENT,
                                notice.state(),
                                notice.state(),
                                after.ruleCode(),
                                notice.version()),
                        by,
                        now);
                outbox.record(NoticeMoved.of(NoticeMoved.RECOUNTED, notice, after, null, now));
            }
        }
    }

    private Deadline counted(
            ViolationNotice notice,
            Deadline before,
            Rule duty,
            Incident incident,
            String reason,
            Actor by,
            Instant now) {
        Instant from = OweNotices.from(duty, incident);
        if (before.ruleCode().equals(duty.code())) {
            clocks.restart(before, from, reason, by);
            return before;
        }
        if (notice.state() != NoticeState.DUE) {
            // It was filed by the law that was thought in force; another paper is not asked for by a date.
            return before;
        }
        UUID incidentId = before.site().incidentId();
        Owner owner = before.owner();
        clocks.cancel(notice.subject(), reason, now);
        return clocks.start(NewClock.of(duty.code(), from, notice.subject(), incident.placeCode())
                .in(null, incidentId)
                .ownedBy(owner));
    }
}
