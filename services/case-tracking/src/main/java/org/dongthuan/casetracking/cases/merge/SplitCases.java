package org.dongthuan.casetracking.cases.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.casetracking.cases.app.CaseProgress;
import org.dongthuan.casetracking.cases.domain.CaseEvent;
import org.dongthuan.casetracking.cases.domain.CaseEvents;
import org.dongthuan.casetracking.cases.domain.CaseFile;
import org.dongthuan.casetracking.cases.domain.CaseTransitions;
import org.dongthuan.casetracking.cases.domain.Origin;
import org.dongthuan.casetracking.cases.store.CaseRepository;
import org.dongthuan.casetracking.cases.store.Timeline;
import org.dongthuan.casetracking.datarequest.RequestTransfer;
import org.dongthuan.casetracking.task.TaskTransfer;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.audit.AuditedId;
import org.dongthuan.platform.outbox.Outbox;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.sql.Sql;

/** A part of a case is another person's matter: it gets a case of its own, which begins anew; this one keeps its history. */
@ApplicationScoped
public class SplitCases {

    private final CaseRepository cases;
    private final Holdings holdings;
    private final SplitCode codes;
    private final TaskTransfer tasks;
    private final RequestTransfer requests;
    private final CaseProgress progress;
    private final Timeline timeline;
    private final Outbox outbox;
    private final Sql sql;
    private final InstantSource clock;

    SplitCases(
            CaseRepository cases,
            Holdings holdings,
            SplitCode codes,
            TaskTransfer tasks,
            RequestTransfer requests,
            CaseProgress progress,
            Timeline timeline,
            Outbox outbox,
            Sql sql,
            InstantSource clock) {
        this.cases = cases;
        this.holdings = holdings;
        this.codes = codes;
        this.tasks = tasks;
        this.requests = requests;
        this.progress = progress;
        this.timeline = timeline;
        this.outbox = outbox;
        this.sql = sql;
        this.clock = clock;
    }

    /** What goes to whom. @param personId whose matter the parts really are */
    public record Split(
            int version,
            UUID personId,
            List<UUID> complaintIds,
            List<UUID> accountIds,
            List<UUID> dataRequestIds,
            String reasonCode) {}

    /**
     * @return the new case
     * @throws DomainException 404 scope, 409 stale or merged, 422 when the parts are not a part, or the person has a case
     *     here or is not known
     */
    @Transactional
    @Audited(action = "split", object = "case")
    public CaseFile split(@AuditedId UUID id, Split with, Actor by) {
        CaseFile origin = cases.inScope(id);
        holdings.hold(List.of(origin.personId(), with.personId()), origin);
        if (origin.version() != with.version()) {
            throw DomainException.stale("case");
        }
        CaseTransitions.TABLE.require(origin.state(), CaseEvent.SPLIT);
        SplitRules.check(with, holdings.complaints(origin), holdings.accounts(origin), requests.of(origin));
        if (cases.livingExists(with.personId(), origin.incidentId().orElse(null))) {
            throw DomainException.invalid(
                    "personId", "without-case", "This person has a case here; a part can only begin a new one.");
        }
        Instant now = clock.instant();
        CaseFile part = open(origin, with, now);
        holdings.move(with.complaintIds(), with.accountIds(), part);
        requests.move(with.dataRequestIds(), origin, part, by, now);
        tasks.split(origin, now);
        origin.move(CaseEvent.SPLIT);
        cases.history(origin, CaseEvent.SPLIT.path(), origin.state(), by, with.reasonCode(), now);
        cases.history(part, "open", null, by, with.reasonCode(), now);
        timeline.add(origin.id(), now, "case.split-off", part.id().toString());
        timeline.add(part.id(), now, "case.split-from", origin.id().toString());
        tell(origin, part, with, now);
        progress.refresh(origin.id());
        progress.refresh(part.id());
        cases.flush();
        return part;
    }

    private CaseFile open(CaseFile origin, Split with, Instant now) {
        CaseFile part = new CaseFile(
                UUID.randomUUID(),
                new CaseFile.Opening(
                        codes.next(now),
                        with.personId(),
                        citizenIdRef(with.personId()),
                        origin.incidentId().orElse(null),
                        with.complaintIds().isEmpty() ? Origin.EX_OFFICIO : Origin.COMPLAINT,
                        origin.placeCode(),
                        origin.province(),
                        partner(with.complaintIds()).orElse(null)),
                now);
        part.splitFrom(origin.id());
        cases.persistAndFlush(part);
        return part;
    }

    /** Persons are intake's: one is known here by a complaint or a case that the caller may know of. */
    private String citizenIdRef(UUID personId) {
        return sql.one(
                        "select citizen_id_ref as ref from complaint_ref where person_id = ?"
                                + " union all select citizen_id_ref from case_file where person_id = ? limit 1",
                        row -> row.text("ref"),
                        personId,
                        personId)
                .orElseThrow(() -> DomainException.invalid(
                        "personId", "known-person", "No complaint and no case of this person is known here."));
    }

    private Optional<String> partner(List<UUID> complaintIds) {
        return sql.one(
                "select partner_org from complaint_ref where complaint_id = any (?) and partner_org is not null",
                row -> row.text("partner_org"),
                (Object) complaintIds.toArray(UUID[]::new));
    }

    private void tell(CaseFile origin, CaseFile part, Split with, Instant now) {
        UUID incidentId = origin.incidentId().orElse(null);
        outbox.record(new CaseEvents.Opened(
                part.id(),
                part.code(),
                part.personId(),
                part.citizenIdRef(),
                incidentId,
                part.origin(),
                with.complaintIds(),
                now));
        outbox.record(new CaseParts.Split(
                origin.id(),
                origin.code(),
                origin.personId(),
                part.id(),
                part.code(),
                part.personId(),
                incidentId,
                with.complaintIds(),
                with.accountIds(),
                now));
    }
}
