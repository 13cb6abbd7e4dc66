package org.dongthuan.casetracking.rumour.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.dongthuan.casetracking.history.Steps;
import org.dongthuan.casetracking.incident.store.IncidentRepository;
import org.dongthuan.casetracking.rumour.domain.NoPerson;
import org.dongthuan.casetracking.rumour.domain.Rumour;
import org.dongthuan.casetracking.rumour.domain.RumourKind;
import org.dongthuan.casetracking.rumour.store.RumourRepository;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.problem.DomainException;

/** Records a rumour about an incident. */
@ApplicationScoped
public class ReportRumour {

    private final IncidentRepository incidents;
    private final RumourRepository rumours;
    private final Steps steps;
    private final InstantSource clock;

    ReportRumour(IncidentRepository incidents, RumourRepository rumours, Steps steps, InstantSource clock) {
        this.incidents = incidents;
        this.rumours = rumours;
        this.steps = steps;
        this.clock = clock;
    }

    /** @throws DomainException 404 when the incident is out of scope, 422 naming what is missing or points to a person */
    @Transactional
    public Rumour report(UUID incidentId, Rumour.Seen seen, Actor by) {
        Instant now = clock.instant();
        check(seen, now);
        Rumour reported = new Rumour(incidents.inScope(incidentId), seen, now);
        rumours.persistAndFlush(reported);
        steps.add(new Steps.Done("rumour", reported.id(), "report", null, reported.state(), null, 0), by, now);
        return reported;
    }

    private static void check(Rumour.Seen seen, Instant now) {
        NoPerson.checked("claim", seen.claim());
        if (seen.seenAt().isAfter(now)) {
            throw DomainException.invalid("seenAt", "not-in-future", "Nobody has seen it yet.");
        }
        if (seen.kind() == RumourKind.POST && seen.link() == null) {
            throw DomainException.invalid("link", "required", "Give the link of the post.");
        }
        if (seen.kind() == RumourKind.POST && seen.sha256() == null) {
            throw DomainException.invalid("sha256", "required", "Give the hash of what was captured.");
        }
        if (seen.link() != null) {
            NoPerson.checked("link", seen.link().replaceAll("\\d{9,}", ""));
            requireWeb(seen.link());
        }
    }

    private static void requireWeb(String link) {
        try {
            URI uri = URI.create(link);
            if (uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))) {
                return;
            }
        } catch (IllegalArgumentException unreadable) {
            // Falls through to the refusal.
        }
        throw DomainException.invalid("link", "web-address", "Give an address that starts with https.");
    }
}
