package org.dongthuan.casetracking.report.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.dongthuan.casetracking.figures.LiveFigures;
import org.dongthuan.casetracking.figures.StoredFigures;
import org.dongthuan.casetracking.history.Steps;
import org.dongthuan.casetracking.incident.domain.Incident;
import org.dongthuan.casetracking.incident.store.IncidentRepository;
import org.dongthuan.casetracking.report.domain.Chain;
import org.dongthuan.casetracking.report.domain.Report;
import org.dongthuan.casetracking.report.store.ReportRepository;
import org.dongthuan.casetracking.rumour.domain.NoPerson;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.problem.CommonProblem;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.sql.Sql;

/** Generates a report from the live figures of its incident. */
@ApplicationScoped
public class DraftReport {

    /** Keeps these locks apart from others of the service. */
    private static final int NUMBER_LOCK = 5;

    private final IncidentRepository incidents;
    private final ReportRepository reports;
    private final LiveFigures live;
    private final StoredFigures stored;
    private final Steps steps;
    private final Sql sql;
    private final InstantSource clock;

    DraftReport(
            IncidentRepository incidents,
            ReportRepository reports,
            LiveFigures live,
            StoredFigures stored,
            Steps steps,
            Sql sql,
            InstantSource clock) {
        this.incidents = incidents;
        this.reports = reports;
        this.live = live;
        this.stored = stored;
        this.steps = steps;
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * The chain is the caller's own.
     *
     * @param recipient how the body above is called
     * @param summary what the figures do not say; may be empty
     * @throws DomainException 404 when the incident is out of scope, 422 when the text points to a person
     */
    @Transactional
    public Report draft(UUID incidentId, String recipient, String summary, Actor by) {
        Chain chain = Chain.of(by)
                .orElseThrow(() -> new DomainException(CommonProblem.FORBIDDEN, "The role reports in no chain."));
        String org = by.org().orElseThrow(() -> DomainException.invalid("org", "required", "An organisation reports."));
        NoPerson.checked("summary", summary);
        NoPerson.checked("recipient", recipient);
        Incident incident = incidents.inScope(incidentId);
        sql.lock(NUMBER_LOCK, incidentId + " " + chain + " " + org);
        long before = reports.count("incidentId = ?1 and chain = ?2 and org = ?3", incidentId, chain, org);
        Instant now = clock.instant();
        Report drafted =
                new Report(incident, new Report.Heading(chain, org, (int) before + 1, recipient, summary), now);
        reports.persistAndFlush(drafted);
        stored.add(drafted.id(), ReportFigures.of(live.of(incidentId), chain));
        steps.add(new Steps.Done("report", drafted.id(), "draft", null, drafted.state(), null, 0), by, now);
        return drafted;
    }
}
