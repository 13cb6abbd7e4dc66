package org.dongthuan.casetracking.cases.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.casetracking.cases.domain.CaseEvent;
import org.dongthuan.casetracking.cases.domain.CaseFile;
import org.dongthuan.casetracking.cases.domain.CaseState;
import org.dongthuan.casetracking.cases.domain.CaseTransitions;
import org.dongthuan.casetracking.cases.store.AccountRefs;
import org.dongthuan.casetracking.cases.store.CaseRepository;
import org.dongthuan.casetracking.incident.app.IncidentProgress;
import org.dongthuan.casetracking.task.Tasks;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.audit.AuditedId;
import org.dongthuan.platform.machine.Transition;
import org.dongthuan.platform.problem.DomainException;

/** Moves a case by an event of a person. */
@ApplicationScoped
public class MoveCase {

    private final CaseRepository cases;
    private final AccountRefs accounts;
    private final CaseProgress progress;
    private final Tasks tasks;
    private final IncidentProgress incidentProgress;
    private final InstantSource clock;

    MoveCase(
            CaseRepository cases,
            AccountRefs accounts,
            CaseProgress progress,
            Tasks tasks,
            IncidentProgress incidentProgress,
            InstantSource clock) {
        this.cases = cases;
        this.accounts = accounts;
        this.progress = progress;
        this.tasks = tasks;
        this.incidentProgress = incidentProgress;
        this.clock = clock;
    }

    /**
     * @param version version that was read; empty in bulk work, which takes each case as it is
     * @throws DomainException 403 role, 404 scope, 409 stale or wrong state, 422 reason missing
     */
    @Transactional
    @Audited(action = "move", object = "case")
    public CaseFile move(
            @AuditedId UUID id, CaseEvent event, Optional<Integer> version, Optional<String> reason, Actor by) {
        CaseTransitions.TABLE.requireRole(event, by);
        CaseFile file = cases.inScope(id);
        if (version.isPresent() && version.get() != file.version()) {
            throw DomainException.stale("case");
        }
        CaseTransitions.TABLE.require(file.state(), event);
        Instant now = clock.instant();
        switch (event) {
            case ASSESS -> {
                progress.step(file, event, by, reason.orElse(null), now);
                tasks.create(file, now);
            }
            case DISPATCH -> {
                progress.step(file, event, by, reason.orElse(null), now);
                progress.refresh(id);
            }
            case VERIFY -> verify(file, by, now);
            default -> {
                if (reason.filter(code -> !code.isBlank()).isEmpty()) {
                    throw DomainException.invalid("reasonCode", "required", "Give the reason.");
                }
                progress.step(file, event, by, reason.get(), now);
            }
        }
        cases.flush();
        return file;
    }

    private void verify(CaseFile file, Actor by, Instant now) {
        if (by.has(Roles.SB)) {
            file.verifiedByBankSupervisor(by.id());
        } else {
            file.verifiedByLead(by.id());
        }
        boolean bankPart = accounts.of(file.id()).stream().anyMatch(AccountRefs.AccountRef::listed);
        if (file.fullyVerified(bankPart)) {
            progress.step(file, CaseEvent.VERIFY, by, null, now);
            file.incidentId().ifPresent(incidentProgress::caseSettled);
        }
    }

    /** States from which an event of bulk work starts. */
    static CaseState bulkFrom(CaseEvent event) {
        return CaseTransitions.TABLE.rows().stream()
                .filter(row -> row.event() == event)
                .map(Transition::from)
                .findFirst()
                .orElseThrow();
    }
}
