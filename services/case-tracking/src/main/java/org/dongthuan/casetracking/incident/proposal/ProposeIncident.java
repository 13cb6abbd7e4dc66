package org.dongthuan.casetracking.incident.proposal;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.casetracking.incident.domain.Incident;
import org.dongthuan.casetracking.incident.domain.IncidentMoved;
import org.dongthuan.casetracking.incident.domain.IncidentWindow;
import org.dongthuan.casetracking.incident.domain.Place;
import org.dongthuan.casetracking.incident.store.IncidentRepository;
import org.dongthuan.casetracking.incident.store.Places;
import org.dongthuan.casetracking.membership.ComplaintRef;
import org.dongthuan.casetracking.membership.Founders;
import org.dongthuan.casetracking.membership.Membership;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.messaging.EventsHandled;
import org.dongthuan.platform.outbox.Outbox;
import org.dongthuan.platform.time.Vietnam;

/**
 * Proposes an incident when like complaints come close together (DOMAIN §2.3). What it looks at is stored, not what an
 * event says, and it looks under a lock: order, repetition and other instances make no difference.
 */
@ApplicationScoped
public class ProposeIncident {

    /** After the clocks of the complaints are stored, which join the incident with them. */
    private static final int AFTER_OTHERS = 3000;

    private final SeenComplaints seen;
    private final LikeComplaints likes;
    private final IncidentRepository incidents;
    private final Places places;
    private final Founders founders;
    private final Membership membership;
    private final Outbox outbox;
    private final InstantSource clock;

    ProposeIncident(
            SeenComplaints seen,
            LikeComplaints likes,
            IncidentRepository incidents,
            Places places,
            Founders founders,
            Membership membership,
            Outbox outbox,
            InstantSource clock) {
        this.seen = seen;
        this.likes = likes;
        this.incidents = incidents;
        this.places = places;
        this.founders = founders;
        this.membership = membership;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** A complaint was filed that no incident took in. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void seen(ComplaintRef complaint) {
        seen.add(complaint);
    }

    /** All events of a batch are handled: each place is looked at once, in a fixed order. */
    @Transactional(Transactional.TxType.MANDATORY)
    void decide(@Observes @Priority(AFTER_OTHERS) EventsHandled all) {
        seen.take().forEach(this::decide);
    }

    private void decide(Like like, List<ComplaintRef> complaints) {
        likes.lock(like);
        if (likes.incidentOpen(like)) {
            // Perhaps since a moment ago, reported or proposed by somebody else.
            membership.placeLate(
                    complaints.stream().map(ComplaintRef::complaintId).toList());
            return;
        }
        Instant first = complaints.stream()
                .map(ComplaintRef::submittedAt)
                .min(Instant::compareTo)
                .orElseThrow();
        Instant last = complaints.stream()
                .map(ComplaintRef::submittedAt)
                .max(Instant::compareTo)
                .orElseThrow();
        for (ProposalRule rule : likes.rules(Vietnam.dayOf(last))) {
            List<ComplaintRef> free = likes.free(like, first.minus(rule.within()), last.plus(rule.within()));
            Optional<List<ComplaintRef>> leading = rule.fulfilledBy(free);
            Optional<String> province = places.provinceOf(like.placeCode(), Vietnam.dayOf(last));
            if (leading.isPresent() && province.isPresent()) {
                propose(rule, new Place(like.placeCode(), province.get()), leading.get());
                return;
            }
        }
    }

    private void propose(ProposalRule rule, Place place, List<ComplaintRef> leading) {
        Instant now = clock.instant();
        Incident incident = new Incident(
                UUID.randomUUID(),
                incidents.nextCode(now),
                place,
                leading.getFirst().matter(),
                leading.getFirst().product(),
                spanning(leading),
                Actor.SYSTEM.id(),
                now);
        incident.proposedBy(rule.code(), rule.version());
        incidents.persistAndFlush(incident);
        incidents.history(
                incident,
                "report",
                null,
                Actor.SYSTEM,
                rule.code(),
                incident.window().from(),
                now);
        outbox.record(IncidentMoved.of(IncidentMoved.REPORTED, incident, null, List.of(), now));
        founders.join(
                incident.id(), leading, new Founders.Ground(rule.code(), rule.version(), rule.description()), now);
        membership.gather(incident);
    }

    /** The days that the complaints tell of, from midnight to midnight. */
    private static IncidentWindow spanning(List<ComplaintRef> complaints) {
        List<LocalDate> days =
                complaints.stream().map(ComplaintRef::occurredOn).sorted().toList();
        return new IncidentWindow(
                days.getFirst().atStartOfDay(Vietnam.ZONE).toInstant(),
                days.getLast().plusDays(1).atStartOfDay(Vietnam.ZONE).toInstant());
    }
}
