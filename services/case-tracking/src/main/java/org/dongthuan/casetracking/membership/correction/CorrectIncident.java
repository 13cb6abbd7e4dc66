package org.dongthuan.casetracking.membership.correction;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.dongthuan.casetracking.incident.domain.Incident;
import org.dongthuan.casetracking.incident.domain.IncidentMoved;
import org.dongthuan.casetracking.incident.domain.Place;
import org.dongthuan.casetracking.incident.store.IncidentRepository;
import org.dongthuan.casetracking.incident.store.Places;
import org.dongthuan.casetracking.notice.RecountNotices;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.audit.AuditedId;
import org.dongthuan.platform.job.Jobs;
import org.dongthuan.platform.outbox.Outbox;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.time.Vietnam;

/** Corrects where, when and with what an incident happened: tried out first, then done, its members following as a job. */
@ApplicationScoped
public class CorrectIncident {

    /** So many of each kind a preview names; it counts all. */
    static final int SHOWN = 100;

    private final IncidentRepository incidents;
    private final Fits fits;
    private final Places places;
    private final RecountNotices notices;
    private final Jobs jobs;
    private final Outbox outbox;
    private final InstantSource clock;

    CorrectIncident(
            IncidentRepository incidents,
            Fits fits,
            Places places,
            RecountNotices notices,
            Jobs jobs,
            Outbox outbox,
            InstantSource clock) {
        this.incidents = incidents;
        this.fits = fits;
        this.places = places;
        this.notices = notices;
        this.jobs = jobs;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Complaints that would move one way. @param count all of them @param items the first {@value #SHOWN} */
    public record Movement(int count, List<Fits.Moving> items) {

        static Movement of(List<Fits.Moving> all) {
            return new Movement(all.size(), all.stream().limit(SHOWN).toList());
        }
    }

    /** What a correction would do, as far as the caller may know of the complaints. */
    public record Preview(Movement joining, Movement leaving) {}

    /** Changes nothing. @throws DomainException 404 scope */
    @Transactional
    @Audited(action = "preview", object = "incident")
    public Preview preview(@AuditedId UUID id, Wish wish) {
        Incident incident = incidents.inScope(id);
        Criteria with = wish.over(Criteria.of(incident));
        return new Preview(Movement.of(fits.joining(incident, with)), Movement.of(fits.leaving(incident, with)));
    }

    /**
     * @return id of the job that takes members in and puts them out, a row each
     * @throws DomainException 404 scope, 409 stale or over, 422 place unknown or not the caller's
     */
    @Transactional
    @Audited(action = "correct", object = "incident")
    public UUID apply(@AuditedId UUID id, int version, Wish wish, String reason, Actor by) {
        Incident incident = incidents.inScope(id);
        if (incident.version() != version) {
            throw DomainException.stale("incident");
        }
        if (!incident.state().open()) {
            throw DomainException.wrongState("incident", incident.state(), "correct");
        }
        Criteria with = wish.over(Criteria.of(incident));
        Instant now = clock.instant();
        Place place = place(incident, with, by, now);
        List<String> moving = Stream.concat(
                        fits.joining(incident, with).stream(), fits.leaving(incident, with).stream())
                .map(one -> one.complaintId().toString())
                .toList();
        incident.corrected(with.window(), place, with.product());
        incidents.flush();
        incidents.history(
                incident, "correct", incident.state(), by, reason, with.window().from(), now);
        notices.corrected(incident, reason, by, now);
        outbox.record(
                IncidentMoved.of(IncidentMoved.REPORTED, incident, incident.state(), incidents.organisations(id), now));
        return jobs.start(
                SettleMembers.KIND, JsonNodeFactory.instance.objectNode().put("incidentId", id.toString()), moving);
    }

    private Place place(Incident incident, Criteria with, Actor by, Instant now) {
        if (with.placeCode().equals(incident.placeCode())) {
            return new Place(incident.placeCode(), incident.province());
        }
        return places.provinceOf(with.placeCode(), Vietnam.dayOf(now))
                .filter(province -> by.communes().contains(with.placeCode()))
                .map(province -> new Place(with.placeCode(), province))
                .orElseThrow(() -> DomainException.invalid(
                        "placeCode", "own-place", "An incident can be moved to a commune of one's own only."));
    }
}
