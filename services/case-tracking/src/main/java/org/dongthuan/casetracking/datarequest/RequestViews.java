package org.dongthuan.casetracking.datarequest;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dongthuan.casetracking.clock.domain.Deadline;
import org.dongthuan.casetracking.clock.store.DeadlineRepository;
import org.dongthuan.casetracking.history.Steps;
import org.dongthuan.platform.access.Actor;

/** Makes views of data subjects' requests. */
@Singleton
class RequestViews {

    private final RequestRepository requests;
    private final DeadlineRepository deadlines;
    private final Steps steps;
    private final InstantSource clock;

    RequestViews(RequestRepository requests, DeadlineRepository deadlines, Steps steps, InstantSource clock) {
        this.requests = requests;
        this.deadlines = deadlines;
        this.steps = steps;
        this.clock = clock;
    }

    /** As lists show them; their deadlines are read at once. */
    Function<DataRequest, RequestView> rows(Collection<DataRequest> rows, Actor who) {
        Map<UUID, List<Deadline>> due =
                deadlines
                        .of(
                                DataRequest.SUBJECT,
                                rows.stream().map(DataRequest::id).toList())
                        .stream()
                        .collect(Collectors.groupingBy(one -> one.subject().id()));
        return request -> view(request, due.getOrDefault(request.id(), List.of()), who, false);
    }

    /** With its history. */
    RequestView one(DataRequest request, Actor who) {
        return view(request, deadlines.of(DataRequest.SUBJECT, List.of(request.id())), who, true);
    }

    private RequestView view(DataRequest request, List<Deadline> due, Actor who, boolean full) {
        Instant done = request.answeredAt().orElseGet(clock::instant);
        boolean late = request.state() != RequestState.WITHDRAWN
                && !due.isEmpty()
                && done.isAfter(due.getLast().due().at());
        return new RequestView(
                request.id(),
                request.caseId(),
                request.incidentId(),
                request.kind(),
                request.data(),
                request.controllerOrg(),
                request.state(),
                request.receivedAt(),
                request.recordedAt(),
                request.acknowledgedAt().orElse(null),
                request.outcome().orElse(null),
                request.reasonCode().orElse(null),
                request.paperNumber().orElse(null),
                request.answeredAt().orElse(null),
                late,
                due.stream().map(RequestView.Clock::of).toList(),
                RequestTransitions.TABLE.actions(request.state(), who),
                full ? requests.reasons() : null,
                full ? steps.of(request.id()) : null,
                request.version());
    }
}
