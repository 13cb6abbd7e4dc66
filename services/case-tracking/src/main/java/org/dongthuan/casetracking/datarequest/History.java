package org.dongthuan.casetracking.datarequest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.dongthuan.casetracking.history.Steps;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.outbox.Outbox;

/** Notes and tells what happens to requests. */
@ApplicationScoped
class History {

    private final Steps steps;
    private final Outbox outbox;

    History(Steps steps, Outbox outbox) {
        this.steps = steps;
        this.outbox = outbox;
    }

    /** @param from null for a new one */
    void add(String type, String word, DataRequest request, RequestState from, Actor by, Instant at) {
        String reason = request.reasonCode().or(request::paperNumber).orElse(null);
        steps.add(
                new Steps.Done("data request", request.id(), word, from, request.state(), reason, request.version()),
                by,
                at);
        outbox.record(RequestMoved.of(type, request, from, at));
    }
}
