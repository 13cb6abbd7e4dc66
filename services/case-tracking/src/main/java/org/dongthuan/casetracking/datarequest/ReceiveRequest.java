package org.dongthuan.casetracking.datarequest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.casetracking.cases.domain.CaseFile;
import org.dongthuan.casetracking.cases.store.CaseRepository;
import org.dongthuan.casetracking.clock.app.Clocks;
import org.dongthuan.casetracking.clock.domain.NewClock;
import org.dongthuan.casetracking.clock.domain.Owner;
import org.dongthuan.casetracking.clock.rule.Rulebook;
import org.dongthuan.casetracking.incident.store.IncidentRepository;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.time.Vietnam;

/** Takes down what the person of a case asks of a controller, and starts the clocks of that day. */
@ApplicationScoped
class ReceiveRequest {

    private final RequestRepository requests;
    private final CaseRepository cases;
    private final IncidentRepository incidents;
    private final Rulebook rulebook;
    private final Clocks clocks;
    private final History history;
    private final InstantSource clock;

    ReceiveRequest(
            RequestRepository requests,
            CaseRepository cases,
            IncidentRepository incidents,
            Rulebook rulebook,
            Clocks clocks,
            History history,
            InstantSource clock) {
        this.requests = requests;
        this.cases = cases;
        this.incidents = incidents;
        this.rulebook = rulebook;
        this.clocks = clocks;
        this.history = history;
        this.clock = clock;
    }

    /** What is asked. @param receivedAt when an officer got it on paper; now when absent */
    record Asking(
            UUID caseId, RequestKind kind, RequestedData data, String controllerOrg, Optional<Instant> receivedAt) {}

    /** @throws DomainException 404 when the case is out of scope, 422 when it is addressed to no controller of its incident */
    @Transactional
    DataRequest receive(Asking asking, Actor by) {
        Instant now = clock.instant();
        Instant receivedAt = asking.receivedAt().orElse(now);
        if (receivedAt.isAfter(now) || by.has(Roles.CIT) && asking.receivedAt().isPresent()) {
            throw DomainException.invalid(
                    "receivedAt", "past-on-paper", "Only an officer names it, for a paper that came before now.");
        }
        CaseFile file = cases.inScope(asking.caseId());
        Owner owner = controller(file, asking.controllerOrg());
        DataRequest received = new DataRequest(
                file, new DataRequest.Asked(asking.kind(), asking.data(), asking.controllerOrg(), receivedAt), now);
        requests.persistAndFlush(received);
        rulebook.inForce(
                        rule -> Vietnam.dayOf(receivedAt),
                        rule -> asking.kind().rules().contains(rule.code()))
                .forEach(rule -> clocks.start(NewClock.of(rule.code(), receivedAt, received.subject(), file.placeCode())
                        .in(file.id(), received.incidentId())
                        .ownedBy(owner)));
        history.add(RequestMoved.RECEIVED, "receive", received, null, by, now);
        return received;
    }

    private Owner controller(CaseFile file, String org) {
        return file.incidentId().stream()
                .flatMap(id -> incidents.organisations(id).stream())
                .filter(one -> one.org().equals(org))
                .flatMap(one -> one.controller().stream())
                .findFirst()
                .orElseThrow(() -> DomainException.invalid(
                        "controllerOrg",
                        "controller-of-incident",
                        "Address it to the post or the bank of the case's incident."));
    }
}
