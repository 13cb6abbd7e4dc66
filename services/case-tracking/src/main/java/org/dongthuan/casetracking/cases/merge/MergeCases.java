package org.dongthuan.casetracking.cases.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.dongthuan.casetracking.cases.app.CaseProgress;
import org.dongthuan.casetracking.cases.domain.CaseEvent;
import org.dongthuan.casetracking.cases.domain.CaseEvents;
import org.dongthuan.casetracking.cases.domain.CaseFile;
import org.dongthuan.casetracking.cases.domain.CaseState;
import org.dongthuan.casetracking.cases.domain.CaseTransitions;
import org.dongthuan.casetracking.cases.store.CaseRepository;
import org.dongthuan.casetracking.cases.store.Timeline;
import org.dongthuan.casetracking.datarequest.RequestTransfer;
import org.dongthuan.casetracking.incident.app.IncidentProgress;
import org.dongthuan.casetracking.task.TaskTransfer;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.audit.AuditedId;
import org.dongthuan.platform.outbox.Outbox;
import org.dongthuan.platform.problem.DomainException;

/**
 * Two cases were opened for what is one person's matter: one takes over what the other holds, the other ends and keeps its
 * history. There is no unmerge: accounts move and messages go out by the minute, so that nothing could tell whether
 * anything moved since; what was merged wrongly is split off again.
 */
@ApplicationScoped
public class MergeCases {

    private final CaseRepository cases;
    private final Holdings holdings;
    private final TaskTransfer tasks;
    private final RequestTransfer requests;
    private final CaseProgress progress;
    private final IncidentProgress incidents;
    private final Timeline timeline;
    private final Outbox outbox;
    private final InstantSource clock;

    MergeCases(
            CaseRepository cases,
            Holdings holdings,
            TaskTransfer tasks,
            RequestTransfer requests,
            CaseProgress progress,
            IncidentProgress incidents,
            Timeline timeline,
            Outbox outbox,
            InstantSource clock) {
        this.cases = cases;
        this.holdings = holdings;
        this.tasks = tasks;
        this.requests = requests;
        this.progress = progress;
        this.incidents = incidents;
        this.timeline = timeline;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** What is merged into what, each as it was read. */
    public record Merge(int version, UUID survivorId, int survivorVersion, String reasonCode) {}

    /**
     * @return the case that ended
     * @throws DomainException 404 scope, 409 stale or one of them merged already, 422 not of the same incident
     */
    @Transactional
    @Audited(action = "merge", object = "case")
    public CaseFile merge(@AuditedId UUID id, Merge with, Actor by) {
        if (id.equals(with.survivorId())) {
            throw DomainException.invalid("survivorId", "another-case", "A case is merged into another one.");
        }
        CaseFile file = cases.inScope(id);
        CaseFile survivor = cases.inScope(with.survivorId());
        holdings.hold(List.of(file.personId(), survivor.personId()), file, survivor);
        if (file.version() != with.version() || survivor.version() != with.survivorVersion()) {
            throw DomainException.stale("case");
        }
        CaseTransitions.TABLE.require(file.state(), CaseEvent.MERGE);
        CaseTransitions.TABLE.require(survivor.state(), CaseEvent.MERGE);
        if (!file.incidentId().equals(survivor.incidentId())) {
            throw DomainException.invalid(
                    "survivorId", "same-incident", "Both cases belong to the same incident, or to none.");
        }
        takeOver(file, survivor, with.reasonCode(), by);
        cases.flush();
        return file;
    }

    private void takeOver(CaseFile file, CaseFile survivor, String reason, Actor by) {
        Instant now = clock.instant();
        List<UUID> complaints = holdings.complaints(file);
        List<UUID> accounts = holdings.accounts(file);
        boolean outcomes = !accounts.isEmpty() && holdings.accounts(survivor).isEmpty();
        holdings.move(complaints, accounts, survivor);
        requests.move(requests.of(file), file, survivor, by, now);
        tasks.merge(file, survivor, now);
        CaseState from = file.state();
        file.mergeInto(survivor.id());
        survivor.absorb(file, outcomes);
        cases.history(file, CaseEvent.MERGE.path(), from, by, reason, now);
        timeline.add(file.id(), now, "case.merged-into", survivor.id().toString());
        timeline.add(survivor.id(), now, "case.took-over", file.id().toString());
        tell(file, survivor, complaints, accounts, now);
        progress.grown(survivor, "MERGED");
        file.incidentId().ifPresent(incidents::caseSettled);
    }

    /** Whoever keeps complaints learns of their case in the way they know; the rest by the ids. */
    private void tell(CaseFile file, CaseFile survivor, List<UUID> complaints, List<UUID> accounts, Instant now) {
        UUID incidentId = survivor.incidentId().orElse(null);
        outbox.record(new CaseParts.Merged(
                file.id(),
                file.code(),
                file.personId(),
                survivor.id(),
                survivor.code(),
                survivor.personId(),
                incidentId,
                complaints,
                accounts,
                now));
        complaints.forEach(complaint -> outbox.record(new CaseEvents.ComplaintJoined(
                survivor.id(),
                survivor.code(),
                complaint,
                survivor.personId(),
                survivor.citizenIdRef(),
                incidentId,
                now)));
    }
}
