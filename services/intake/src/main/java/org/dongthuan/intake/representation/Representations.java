package org.dongthuan.intake.representation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dongthuan.intake.complaint.domain.Complaint;
import org.dongthuan.intake.complaint.domain.Track;
import org.dongthuan.intake.complaint.store.ComplaintRepository;
import org.dongthuan.intake.complaint.store.ComplaintScope;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.problem.Violation;

/** Forms and ends groups under the rule LC-REP. */
@ApplicationScoped
public class Representations {

    private static final String MEMBERS = "complaintIds";
    private static final String SPEAKERS = "representativeIds";

    private final RepresentationRepository groups;
    private final ComplaintRepository complaints;
    private final ComplaintScope scope;
    private final CurrentActor actor;
    private final InstantSource clock;

    Representations(
            RepresentationRepository groups,
            ComplaintRepository complaints,
            ComplaintScope scope,
            CurrentActor actor,
            InstantSource clock) {
        this.groups = groups;
        this.complaints = complaints;
        this.scope = scope;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * @throws DomainException 422 naming what the group is not: known and open complaints of different people about the
     *     same, of nobody who is spoken for, as many representatives as the rule in force allows
     */
    @Transactional
    @Audited(action = "form", object = "representation")
    public RepresentationView form(NewRepresentation chosen) {
        Actor by = actor.get();
        Instant now = clock.instant();
        List<Complaint> members = complaints.inScope(chosen.complaintIds());
        require(members.size() == chosen.complaintIds().size(), MEMBERS, "known", "Not all of them are known here.");
        sameMatter(members);
        require(
                groups.spokenFor(chosen.complaintIds()).isEmpty(),
                MEMBERS,
                "one-group-at-a-time",
                "Somebody speaks for one of them already; end that group first.");
        require(
                chosen.complaintIds().containsAll(chosen.representativeIds()),
                SPEAKERS,
                "among-the-members",
                "A representative is one of the complainants.");
        RepresentationRule rule = groups.rule(members.size(), now)
                .orElseThrow(() -> DomainException.invalid(
                        MEMBERS,
                        "LC-REP",
                        "So few people each speak for themselves; no rule gives them representatives."));
        require(
                chosen.representativeIds().size() <= rule.atMost(),
                SPEAKERS,
                rule.code(),
                "From " + rule.membersFrom() + " people on there are at most " + rule.atMost() + " representatives ("
                        + rule.source() + ").");
        Representation group = new Representation(members.getFirst(), chosen, rule, by, now);
        groups.add(group, chosen);
        return view(group);
    }

    /** @throws DomainException 404 outside the scope, 409 stale or over already */
    @Transactional
    @Audited(action = "end", object = "representation")
    public RepresentationView end(UUID id, int version, String reason) {
        Actor by = actor.get();
        Representation group = groups.held(id);
        if (group.version() != version) {
            throw DomainException.stale("representation");
        }
        group.end(by, reason, clock.instant());
        groups.freeMembers(group);
        groups.flush();
        return view(group);
    }

    RepresentationView view(Representation group) {
        return group.view(actor.get(), groups.known(group, scope.current()));
    }

    private static void sameMatter(List<Complaint> members) {
        Complaint first = members.getFirst();
        for (Complaint one : members) {
            require(!one.on(Track.DENUNCIATION), MEMBERS, "denouncer-protected", "Nobody speaks for a denouncer.");
            require(!one.state().settled(), MEMBERS, "open", "One of them has come to its end.", one.code());
            require(
                    one.matter().equals(first.matter())
                            && one.placeCode().equals(first.placeCode())
                            && one.incidentId().equals(first.incidentId()),
                    MEMBERS,
                    "same-matter",
                    "They are not about the same.",
                    first.code(),
                    one.code());
        }
        Set<UUID> people = members.stream().map(Complaint::personId).collect(Collectors.toSet());
        require(people.size() == members.size(), MEMBERS, "one-complaint-a-person", "Two of them are one person's.");
    }

    private static void require(boolean holds, String field, String rule, String message, String... codes) {
        if (!holds) {
            throw DomainException.invalid(List.of(new Violation(field, rule, message, List.of(codes))));
        }
    }
}
