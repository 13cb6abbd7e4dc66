package org.dongthuan.casetracking.incident.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.dongthuan.casetracking.incident.domain.Incident;
import org.dongthuan.casetracking.incident.domain.IncidentMoved;
import org.dongthuan.casetracking.incident.domain.IncidentWindow;
import org.dongthuan.casetracking.incident.domain.InvolvedOrg;
import org.dongthuan.casetracking.incident.domain.Place;
import org.dongthuan.casetracking.incident.proposal.Like;
import org.dongthuan.casetracking.incident.proposal.LikeComplaints;
import org.dongthuan.casetracking.incident.store.IncidentRepository;
import org.dongthuan.casetracking.membership.Membership;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.outbox.Outbox;
import org.dongthuan.platform.problem.DomainException;

/** Any agency at the place reports an incident; complaints already filed join it at once. */
@ApplicationScoped
public class ReportIncident {

    private final IncidentRepository incidents;
    private final Membership membership;
    private final LikeComplaints likes;
    private final Outbox outbox;
    private final InstantSource clock;

    ReportIncident(
            IncidentRepository incidents,
            Membership membership,
            LikeComplaints likes,
            Outbox outbox,
            InstantSource clock) {
        this.incidents = incidents;
        this.membership = membership;
        this.likes = likes;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** What is reported. */
    public record Report(
            Place place, String matter, String product, IncidentWindow window, List<InvolvedOrg> organisations) {}

    /** @throws DomainException 422 when the window is empty or lies in the future */
    @Transactional
    public Incident report(Report report, Actor by) {
        Instant now = clock.instant();
        if (!report.window().from().isBefore(report.window().to())) {
            throw DomainException.invalid("windowTo", "after-window-from", "The window ends after it begins.");
        }
        if (report.window().from().isAfter(now)) {
            throw DomainException.invalid("windowFrom", "not-in-future", "It cannot have happened in the future.");
        }
        Like like = new Like(report.place().commune(), report.matter(), report.product());
        likes.lock(like);
        Incident incident = likes.openProposal(like)
                .filter(proposal -> proposal.window().touches(report.window()))
                .map(proposal -> takeUp(proposal, report, by, now))
                .orElseGet(() -> open(report, by, now));
        incidents.addOrganisations(incident.id(), report.organisations());
        outbox.record(IncidentMoved.of(IncidentMoved.REPORTED, incident, null, report.organisations(), now));
        membership.gather(incident);
        return incident;
    }

    /** The system had proposed it: the report says who takes part, and when it really was. */
    private Incident takeUp(Incident proposal, Report report, Actor by, Instant now) {
        proposal.takenUp(report.window(), by.id());
        incidents.history(
                proposal, "report", proposal.state(), by, null, report.window().from(), now);
        return proposal;
    }

    private Incident open(Report report, Actor by, Instant now) {
        Incident incident = new Incident(
                UUID.randomUUID(),
                incidents.nextCode(now),
                report.place(),
                report.matter(),
                report.product(),
                report.window(),
                by.id(),
                now);
        incidents.persistAndFlush(incident);
        incidents.history(incident, "report", null, by, null, report.window().from(), now);
        return incident;
    }
}
