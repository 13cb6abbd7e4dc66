package org.dongthuan.casetracking.report.api;

import jakarta.inject.Singleton;
import java.util.List;
import org.dongthuan.casetracking.figures.StoredFigures;
import org.dongthuan.casetracking.history.Steps;
import org.dongthuan.casetracking.report.domain.Report;
import org.dongthuan.casetracking.report.domain.ReportEvent;
import org.dongthuan.casetracking.report.domain.ReportTransitions;
import org.dongthuan.platform.access.Actor;

/** Makes views of reports. */
@Singleton
class ReportViews {

    private final StoredFigures figures;
    private final Steps steps;

    ReportViews(StoredFigures figures, Steps steps) {
        this.figures = figures;
        this.steps = steps;
    }

    ReportView view(Report report, Actor who, boolean full) {
        return new ReportView(
                report.id(),
                report.incidentId(),
                report.chain(),
                report.org(),
                report.number(),
                report.recipient(),
                report.summary(),
                full ? figures.of(report.id()) : null,
                report.state(),
                report.draftedAt(),
                report.signedAt().orElse(null),
                report.sentAt().orElse(null),
                report.receivedAt().orElse(null),
                report.reference().orElse(null),
                report.documentId().orElse(null),
                actions(report, who),
                full ? steps.of(report.id()) : null,
                report.version());
    }

    private static List<String> actions(Report report, Actor who) {
        if (!report.chain().writtenBy(who)) {
            return List.of();
        }
        return ReportTransitions.TABLE.actions(
                report.state(),
                who,
                event -> event != ReportEvent.SIGN || who.has(report.chain().signatory()));
    }
}
