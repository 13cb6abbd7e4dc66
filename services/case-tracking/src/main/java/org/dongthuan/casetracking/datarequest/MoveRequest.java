package org.dongthuan.casetracking.datarequest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.casetracking.clock.app.Clocks;
import org.dongthuan.casetracking.organisation.EndedDuties;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.audit.AuditedId;
import org.dongthuan.platform.problem.DomainException;

/** Acknowledges, answers or withdraws a request. */
@ApplicationScoped
class MoveRequest {

    private static final String WITHDRAWN = "WITHDRAWN";

    private final EndedDuties ended;
    private final RequestRepository requests;
    private final Clocks clocks;
    private final History history;
    private final InstantSource clock;

    MoveRequest(EndedDuties ended, RequestRepository requests, Clocks clocks, History history, InstantSource clock) {
        this.ended = ended;
        this.requests = requests;
        this.clocks = clocks;
        this.history = history;
        this.clock = clock;
    }

    /** What is said with an event; each field only where its event needs it. @param at when it went out; now when absent */
    record With(
            int version,
            Optional<Outcome> outcome,
            Optional<String> reasonCode,
            Optional<String> paperNumber,
            Optional<Instant> at) {}

    /** @throws DomainException 403 role, 404 scope, 409 stale or wrong state, 422 when something is missing or untrue */
    @Transactional
    @Audited(action = "move", object = "data-request")
    DataRequest move(@AuditedId UUID id, RequestEvent event, With with, Actor by) {
        RequestTransitions.TABLE.requireRole(event, by);
        DataRequest moved = requests.held(id);
        ended.requireInOffice(by, moved.placeCode());
        if (moved.version() != with.version()) {
            throw DomainException.stale("data request");
        }
        RequestTransitions.TABLE.require(moved.state(), event);
        Instant now = clock.instant();
        RequestState from = moved.state();
        switch (event) {
            case ACKNOWLEDGE -> {
                Instant at = effective(moved, with, now);
                moved.acknowledged(at);
                clocks.done(
                        DataRequest.SUBJECT, List.of(id), rule -> rule.code().equals(RequestKind.RECEIPT_RULE), at);
            }
            case ANSWER -> {
                DataRequest.Answer answer = answer(moved, with, now);
                moved.answered(answer);
                clocks.done(DataRequest.SUBJECT, List.of(id), rule -> true, answer.at());
            }
            case WITHDRAW -> clocks.cancel(moved.subject(), WITHDRAWN, now);
        }
        moved.move(event);
        history.add(event.type(), event.path(), moved, from, by, now);
        requests.flush();
        return moved;
    }

    private DataRequest.Answer answer(DataRequest moved, With with, Instant now) {
        Outcome outcome = with.outcome()
                .orElseThrow(() -> DomainException.invalid("outcome", "required", "Say what is granted."));
        if (outcome.needsReason() != with.reasonCode().isPresent()) {
            throw DomainException.invalid(
                    "reasonCode", "reason-unless-granted", "Give a reason where not all is granted, and only there.");
        }
        List<String> reasons = requests.reasons();
        if (!with.reasonCode().stream().allMatch(reasons::contains)) {
            throw DomainException.invalid(
                    "reasonCode", "listed-reason", "Reasons are " + String.join(", ", reasons) + ".");
        }
        String paper = with.paperNumber()
                .orElseThrow(() -> DomainException.invalid(
                        "paperNumber", "required", "Give the number of the paper by which it was answered."));
        return new DataRequest.Answer(outcome, with.reasonCode().orElse(null), paper, effective(moved, with, now));
    }

    private static Instant effective(DataRequest moved, With with, Instant now) {
        Instant at = with.at().orElse(now);
        if (at.isAfter(now) || at.isBefore(moved.receivedAt())) {
            throw DomainException.invalid("at", "since-request", "Name a time since the request, not later than now.");
        }
        return at;
    }
}
