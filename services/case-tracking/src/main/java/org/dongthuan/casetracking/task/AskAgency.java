package org.dongthuan.casetracking.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dongthuan.casetracking.cases.domain.CaseFile;
import org.dongthuan.casetracking.cases.domain.CaseState;
import org.dongthuan.casetracking.cases.store.CaseRepository;
import org.dongthuan.casetracking.history.Steps;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.audit.AuditedId;
import org.dongthuan.platform.problem.DomainException;

/** The lead of a case asks an agency for something: a task with its own due date, beside those that every case has. */
@ApplicationScoped
public class AskAgency {

    private static final Set<CaseState> WORKED_ON = Set.of(CaseState.ASSESSED, CaseState.IN_ACTION, CaseState.ON_HOLD);

    private final EntityManager entities;
    private final CaseRepository cases;
    private final Tasks tasks;
    private final Steps steps;
    private final InstantSource clock;

    AskAgency(EntityManager entities, CaseRepository cases, Tasks tasks, Steps steps, InstantSource clock) {
        this.entities = entities;
        this.cases = cases;
        this.tasks = tasks;
        this.steps = steps;
        this.clock = clock;
    }

    /**
     * @param agencyRole whom; of post, bank and utility it is the one that takes part in the incident
     * @throws DomainException 404 outside the scope, 409 before the case is assessed or once nothing is open on it
     */
    @Transactional
    @Audited(action = "ask", object = "case")
    public Task ask(@AuditedId UUID caseId, String agencyRole, Asked what, Optional<String> documentRef, Actor by) {
        CaseFile file = cases.inScope(caseId);
        if (!WORKED_ON.contains(file.state())) {
            throw DomainException.wrongState("case", file.state(), "ask");
        }
        if (!TaskMove.REPLY.roles().contains(agencyRole)) {
            throw DomainException.invalid(
                    "agencyRole", "agency-of-cases", "No agency with this role takes part in cases.");
        }
        Instant now = clock.instant();
        Task task = tasks.request(file, agencyRole, what, documentRef.orElse(null), now);
        steps.add(new Steps.Done("task", task.id(), "ask", null, task.state(), what.name(), 0), by, now);
        entities.flush();
        return task;
    }
}
