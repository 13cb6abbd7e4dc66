package org.dongthuan.casetracking.crimefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.casetracking.clock.app.Clocks;
import org.dongthuan.casetracking.clock.domain.NewClock;
import org.dongthuan.casetracking.clock.domain.Owner;
import org.dongthuan.casetracking.history.Steps;
import org.dongthuan.casetracking.incident.store.IncidentRepository;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.audit.AuditedId;
import org.dongthuan.platform.outbox.Outbox;
import org.dongthuan.platform.problem.DomainException;

/** Opens, forwards and decides crime-information files; their clocks run from receipt by whoever has them. */
@ApplicationScoped
class MoveCrimeFile {

    /** Commune police to investigators. */
    private static final String FORWARDING = "CR-FWD";

    /** The investigators' decision. */
    private static final String SETTLING = "CR-SET";

    private final CrimeFileRepository files;
    private final IncidentRepository incidents;
    private final Clocks clocks;
    private final Steps steps;
    private final Outbox outbox;
    private final InstantSource clock;

    MoveCrimeFile(
            CrimeFileRepository files,
            IncidentRepository incidents,
            Clocks clocks,
            Steps steps,
            Outbox outbox,
            InstantSource clock) {
        this.files = files;
        this.incidents = incidents;
        this.clocks = clocks;
        this.steps = steps;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** What is said with an event. @param number of the paper or decision @param at when it was so; now when absent */
    record With(int version, Optional<String> number, Optional<String> reasonCode, Optional<Instant> at) {}

    /** @throws DomainException 404 when the incident is out of scope, 409 when it has a file, 422 for a time to come */
    @Transactional
    CrimeFile open(UUID incidentId, Optional<Instant> receivedAt, Actor by) {
        Instant now = clock.instant();
        Instant received = past(receivedAt, Instant.EPOCH, now);
        CrimeFile opened = files.add(incidents.inScope(incidentId), now)
                .orElseThrow(() -> DomainException.wrongState(
                        "incident", "WITH_CRIME_FILE", "open", List.of("open on the file that was flagged")));
        opened.received(received);
        startForwarding(opened, received, by);
        note(opened, CrimeFileEvent.OPEN, null, null, by, now);
        files.flush();
        return opened;
    }

    /** @throws DomainException 403 role, 404 scope, 409 stale or wrong state, 422 when something is missing or untrue */
    @Transactional
    @Audited(action = "move", object = "crime-file")
    CrimeFile move(@AuditedId UUID id, CrimeFileEvent event, With with, Actor by) {
        CrimeFileTransitions.TABLE.requireRole(event, by);
        CrimeFile moved = files.held(id);
        if (moved.version() != with.version()) {
            throw DomainException.stale("crime file");
        }
        CrimeFileTransitions.TABLE.require(moved.state(), event);
        CrimeFileState from = moved.state();
        Instant now = clock.instant();
        String said = switch (event) {
            case OPEN -> {
                Instant at = past(with.at(), Instant.EPOCH, now);
                moved.received(at);
                startForwarding(moved, at, by);
                yield null;
            }
            case DISMISS -> given(with.reasonCode(), "reasonCode", "Give the reason.");
            case FORWARD -> {
                Instant at = past(with.at(), moved.receivedAt().orElseThrow(), now);
                moved.forwarded(given(with.number(), "number", "Give the number of the paper."), at);
                done(moved, FORWARDING, at);
                clocks.start(NewClock.of(SETTLING, at, moved.subject(), moved.placeCode())
                        .in(null, moved.incidentId()));
                yield moved.paperNumber().orElseThrow();
            }
            case DECIDE -> {
                Instant at = past(with.at(), moved.forwardedAt().orElseThrow(), now);
                moved.decided(given(with.number(), "number", "Give the number of the decision."), at);
                done(moved, SETTLING, at);
                yield moved.decisionNumber().orElseThrow();
            }
        };
        moved.move(event);
        note(moved, event, from, said, by, now);
        files.flush();
        return moved;
    }

    private void startForwarding(CrimeFile file, Instant received, Actor by) {
        clocks.start(NewClock.of(FORWARDING, received, file.subject(), file.placeCode())
                .in(null, file.incidentId())
                .ownedBy(new Owner(Roles.CP, by.org().orElse(null))));
    }

    private void done(CrimeFile file, String code, Instant at) {
        clocks.done(CrimeFile.SUBJECT, List.of(file.id()), rule -> rule.code().equals(code), at);
    }

    private void note(CrimeFile file, CrimeFileEvent event, CrimeFileState from, String said, Actor by, Instant now) {
        steps.add(
                new Steps.Done("crime file", file.id(), event.path(), from, file.state(), said, file.version()),
                by,
                now);
        outbox.record(new CrimeFileMoved(event.type(), file.id(), file.incidentId(), from, file.state(), now));
    }

    private static Instant past(Optional<Instant> said, Instant since, Instant now) {
        Instant at = said.orElse(now);
        if (at.isAfter(now) || at.isBefore(since)) {
            throw DomainException.invalid("at", "in-order", "Name a time since the step before, not later than now.");
        }
        return at;
    }

    private static String given(Optional<String> value, String field, String message) {
        return value.orElseThrow(() -> DomainException.invalid(field, "required", message));
    }
}
