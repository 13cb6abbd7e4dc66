package org.dongthuan.casetracking.report.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.casetracking.commitment.domain.Signature;
import org.dongthuan.casetracking.history.Steps;
import org.dongthuan.casetracking.report.domain.Report;
import org.dongthuan.casetracking.report.domain.ReportEvent;
import org.dongthuan.casetracking.report.domain.ReportState;
import org.dongthuan.casetracking.report.domain.ReportTransitions;
import org.dongthuan.casetracking.report.store.ReportRepository;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.audit.AuditedId;
import org.dongthuan.platform.problem.CommonProblem;
import org.dongthuan.platform.problem.DomainException;

/** Signs, sends and notes the receipt of a report; each chain its own. */
@ApplicationScoped
public class MoveReport {

    private final ReportRepository reports;
    private final ReportDocument document;
    private final Steps steps;
    private final InstantSource clock;

    MoveReport(ReportRepository reports, ReportDocument document, Steps steps, InstantSource clock) {
        this.reports = reports;
        this.document = document;
        this.steps = steps;
        this.clock = clock;
    }

    /** What is said with an event. @param reference number the recipient gave it */
    public record Move(int version, Optional<Signature> signature, Optional<String> reference) {}

    /** @throws DomainException 403 role, 404 scope, 409 stale or wrong state, 422 when something is missing */
    @Transactional
    @Audited(action = "move", object = "report")
    public Report move(@AuditedId UUID id, ReportEvent event, Move with, Actor by) {
        ReportTransitions.TABLE.requireRole(event, by);
        Report moved = reports.held(id);
        if (!moved.chain().writtenBy(by)) {
            throw new DomainException(CommonProblem.FORBIDDEN, "It is the report of another chain.");
        }
        if (moved.version() != with.version()) {
            throw DomainException.stale("report");
        }
        moved.requirePossible(event);
        Instant now = clock.instant();
        switch (event) {
            case SIGN -> sign(moved, with, by, now);
            case SEND -> moved.sent(now);
            case RECEIVE ->
                moved.received(
                        with.reference()
                                .orElseThrow(() -> DomainException.invalid(
                                        "reference", "required", "Give the number under which it was received.")),
                        now);
        }
        ReportState from = moved.state();
        moved.move(event);
        steps.add(
                new Steps.Done(
                        "report",
                        id,
                        event.path(),
                        from,
                        moved.state(),
                        moved.reference().orElse(null),
                        moved.version()),
                by,
                now);
        reports.flush();
        return moved;
    }

    private void sign(Report moved, Move with, Actor by, Instant now) {
        if (!by.has(moved.chain().signatory())) {
            throw new DomainException(
                    CommonProblem.FORBIDDEN, "It is signed by " + moved.chain().signatory() + ".");
        }
        Signature signature = with.signature()
                .orElseThrow(() -> DomainException.invalid("signature", "required", "Say who signs, and how."));
        moved.signed(document.seal(moved, signature, by, now), now);
    }
}
