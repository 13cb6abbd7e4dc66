package org.dongthuan.casetracking.notice;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.dongthuan.casetracking.clock.domain.Deadline;
import org.dongthuan.casetracking.history.Steps;
import org.dongthuan.platform.access.Actor;

/** Makes views of violation notices. */
@Singleton
class NoticeViews {

    private final NoticeClocks clocks;
    private final Steps steps;
    private final InstantSource clock;

    NoticeViews(NoticeClocks clocks, Steps steps, InstantSource clock) {
        this.clocks = clocks;
        this.steps = steps;
        this.clock = clock;
    }

    /** As lists show them; their deadlines are read at once. */
    Function<ViolationNotice, NoticeView> rows(Collection<ViolationNotice> notices, Actor who) {
        Map<UUID, Deadline> due =
                clocks.of(notices.stream().map(ViolationNotice::id).toList());
        return notice -> view(notice, due.get(notice.id()), who, false);
    }

    /** With its history. */
    NoticeView one(ViolationNotice notice, Actor who) {
        Deadline due = clocks.of(notice.id());
        return view(notice, due, who, true);
    }

    private static boolean may(NoticeEvent event, ViolationNotice notice, Deadline deadline) {
        return event != NoticeEvent.FIND_LEAK
                || FindLeak.isBanks(deadline) && notice.leakDetectedAt().isEmpty();
    }

    private NoticeView view(ViolationNotice notice, Deadline deadline, Actor who, boolean full) {
        Instant dueAt = deadline.due().at();
        boolean late = notice.filedAt().orElseGet(clock::instant).isAfter(dueAt);
        return new NoticeView(
                notice.id(),
                notice.incidentId(),
                notice.org(),
                notice.state(),
                deadline.id(),
                deadline.ruleCode(),
                deadline.inputs().startedAt(),
                dueAt,
                notice.filedAt().orElse(null),
                notice.recordedAt().orElse(null),
                late,
                notice.filedAt()
                        .filter(at -> late)
                        .map(at -> Duration.between(dueAt, at).toString())
                        .orElse(null),
                notice.lateReason().orElse(null),
                notice.formNumber().orElse(null),
                notice.recipient().orElse(null),
                notice.reference().orElse(null),
                notice.acknowledgedAt().orElse(null),
                notice.leakDetectedAt().orElse(null),
                NoticeTransitions.TABLE.actions(notice.state(), who, event -> may(event, notice, deadline)),
                full ? steps.of(notice.id()) : null,
                notice.version());
    }
}
