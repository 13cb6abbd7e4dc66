package org.dongthuan.casetracking.datarequest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.dongthuan.casetracking.cases.domain.CaseFile;
import org.dongthuan.casetracking.cases.store.Timeline;
import org.dongthuan.casetracking.history.Steps;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.sql.Sql;

/**
 * What becomes of data subjects' requests when cases are merged or split: they go where the person is who asks, with their
 * clocks; answered ones too, as proof of what was answered. Request and both cases say so in their histories.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RequestTransfer {

    private static final String EVENT = "change-case";

    private final RequestRepository requests;
    private final Timeline timeline;
    private final Steps steps;
    private final Sql sql;

    RequestTransfer(RequestRepository requests, Timeline timeline, Steps steps, Sql sql) {
        this.requests = requests;
        this.timeline = timeline;
        this.steps = steps;
        this.sql = sql;
    }

    /** Ids of all requests of a case. */
    public List<UUID> of(CaseFile file) {
        return sql.list("select id from data_request where case_id = ? order by id", row -> row.uuid("id"), file.id());
    }

    /** @param ids of requests of the one case, which the caller holds */
    public void move(Collection<UUID> ids, CaseFile from, CaseFile to, Actor by, Instant at) {
        for (DataRequest request : requests.heldOf(ids)) {
            request.moveTo(to);
            String said = from.code() + " → " + to.code();
            steps.add(
                    new Steps.Done(
                            "data request",
                            request.id(),
                            EVENT,
                            request.state(),
                            request.state(),
                            said,
                            request.version()),
                    by,
                    at);
            timeline.add(from.id(), at, "data-request.moved-away", request.id().toString());
            timeline.add(to.id(), at, "data-request.taken-over", request.id().toString());
        }
        sql.run(
                "update deadline set case_id = ?, incident_id = ?, version = version + 1"
                        + " where subject_kind = ? and subject_id = any (?)",
                to.id(),
                to.incidentId().orElse(null),
                DataRequest.SUBJECT,
                ids.toArray(UUID[]::new));
    }
}
