package org.dongthuan.casetracking.minutes.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.dongthuan.casetracking.history.Steps;
import org.dongthuan.casetracking.incident.domain.Incident;
import org.dongthuan.casetracking.incident.store.IncidentRepository;
import org.dongthuan.casetracking.minutes.domain.Minutes;
import org.dongthuan.casetracking.minutes.domain.MinutesState;
import org.dongthuan.casetracking.minutes.domain.Party;
import org.dongthuan.casetracking.minutes.store.MinutesRepository;
import org.dongthuan.casetracking.minutes.store.Parties;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.sql.Sql;

/** Writes minutes down for a meeting of several bodies. */
@ApplicationScoped
public class DraftMinutes {

    /** Keeps these locks apart from others of the service. */
    private static final int NUMBER_LOCK = 3;

    private final IncidentRepository incidents;
    private final MinutesRepository minutes;
    private final Parties parties;
    private final Steps steps;
    private final Sql sql;
    private final InstantSource clock;

    DraftMinutes(
            IncidentRepository incidents,
            MinutesRepository minutes,
            Parties parties,
            Steps steps,
            Sql sql,
            InstantSource clock) {
        this.incidents = incidents;
        this.minutes = minutes;
        this.parties = parties;
        this.steps = steps;
        this.sql = sql;
        this.clock = clock;
    }

    /** @param parties at least two bodies, of different organisations */
    public record Draft(UUID incidentId, Minutes.Wording wording, List<Party> parties) {}

    /** @throws DomainException 404 when the incident is out of scope, 422 when parties or addendum do not fit */
    @Transactional
    public Minutes draft(Draft draft, Actor by) {
        Incident incident = incidents.inScope(draft.incidentId());
        Instant now = clock.instant();
        check(draft, now);
        String org = by.org()
                .orElseThrow(() -> DomainException.invalid("org", "required", "Minutes are led by an organisation."));
        sql.lock(NUMBER_LOCK, incident.id().toString());
        String number = "%02d/BB-%s".formatted(minutes.count("incidentId", incident.id()) + 1, incident.code());
        Minutes drafted = new Minutes(incident, org, number, draft.wording(), by.id(), now);
        minutes.persistAndFlush(drafted);
        parties.expect(drafted.id(), draft.parties());
        steps.add(new Steps.Done("minutes", drafted.id(), "draft", null, drafted.state(), null, 0), by, now);
        return drafted;
    }

    private void check(Draft draft, Instant now) {
        if (draft.parties().stream().map(Party::org).distinct().count() < 2) {
            throw DomainException.invalid(
                    "parties", "two-organisations", "At least two organisations sit at the table.");
        }
        long seats = draft.parties().stream()
                .map(party -> party.role() + " " + party.org())
                .distinct()
                .count();
        if (seats < draft.parties().size()) {
            throw DomainException.invalid("parties", "party-once", "Each body is named once.");
        }
        if (draft.wording().heldAt().isAfter(now)) {
            throw DomainException.invalid("heldAt", "not-in-future", "The meeting cannot be in the future.");
        }
        UUID corrected = draft.wording().addendumTo();
        if (corrected != null) {
            Minutes earlier = minutes.inScope(corrected);
            if (earlier.state() != MinutesState.SEALED || !earlier.incidentId().equals(draft.incidentId())) {
                throw DomainException.invalid(
                        "addendumTo", "sealed-before", "It must be sealed minutes of the same incident.");
            }
        }
    }
}
