package org.dongthuan.casetracking;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.dongthuan.casetracking.cases.domain.CaseEvent;
import org.dongthuan.casetracking.commitment.domain.CommitmentEvent;
import org.dongthuan.casetracking.commitment.domain.CommitmentMoved;
import org.dongthuan.casetracking.commitment.domain.ObligationEvent;
import org.dongthuan.casetracking.crimefile.CrimeFileEvent;
import org.dongthuan.casetracking.crimefile.CrimeFileMoved;
import org.dongthuan.casetracking.datarequest.RequestEvent;
import org.dongthuan.casetracking.datarequest.RequestMoved;
import org.dongthuan.casetracking.incident.domain.IncidentEvent;
import org.dongthuan.casetracking.incident.domain.IncidentMoved;
import org.dongthuan.casetracking.notice.NoticeEvent;
import org.dongthuan.casetracking.notice.NoticeMoved;
import org.dongthuan.casetracking.organisation.OrganisationSucceeded;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.event.EventWalk;
import org.junit.jupiter.api.BeforeEach;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class EventWalkTest extends EventWalk {

    private String caseId;

    EventWalkTest() {
        super("case-tracking");
    }

    @Override
    protected Set<String> sent() {
        Set<String> types = new TreeSet<>(Set.of(
                IncidentMoved.REPORTED,
                "incident.member-joined.v1",
                "incident.member-left.v1",
                "case.opened.v1",
                "case.complaint-joined.v1",
                "case.result-ready.v1",
                "task.created.v1",
                "task.replied.v1",
                "task.done.v1",
                "task.returned.v1",
                "task.reminded.v1",
                "task.handed-over.v1",
                "deadline.reminded.v1",
                "deadline.missed.v1",
                "deadline.escalated.v1",
                "deadline.retracted.v1",
                "period.started.v1",
                "period.ended.v1"));
        for (IncidentEvent event : IncidentEvent.values()) {
            types.add(event.type());
        }
        for (CaseEvent event : CaseEvent.values()) {
            types.add(event.type());
        }
        types.add(NoticeMoved.OWED);
        types.add(OrganisationSucceeded.TYPE);
        types.add(NoticeMoved.RECOUNTED);
        for (NoticeEvent event : NoticeEvent.values()) {
            types.add(event.type());
        }
        types.add(RequestMoved.RECEIVED);
        for (RequestEvent event : RequestEvent.values()) {
            types.add(event.type());
        }
        types.add(CrimeFileMoved.FLAGGED);
        for (CrimeFileEvent event : CrimeFileEvent.values()) {
            types.add(event.type());
        }
        types.add(CommitmentMoved.DRAFTED);
        for (CommitmentEvent event : CommitmentEvent.values()) {
            types.add(event.type());
        }
        for (ObligationEvent event : ObligationEvent.values()) {
            types.add(event.type());
        }
        return types;
    }

    /** Whoever names a case names one that was opened here; the complaint's day keeps it out of other tests' incidents. */
    @Override
    protected String adapted(String example) {
        return example.replace("0f5c8f5e-1111-4222-8333-444455556666", caseId)
                .replace("\"occurredOn\": \"2023-08-09\"", "\"occurredOn\": \"2023-08-20\"");
    }

    @BeforeEach
    void openCase() {
        String incident = Facts.reportIncident("2023-08-16");
        String code = Facts.code();
        Facts.listed(UUID.randomUUID(), code, incident, UUID.randomUUID());
        caseId = Facts.awaitCase(code);
    }
}
