package org.dongthuan.casetracking.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.casetracking.cases.store.CaseRepository;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.problem.DomainException;

/** Who may know of one task: its agency, the lead of its case, and an agency that handed it over. */
@ApplicationScoped
class TaskAccess {

    private final EntityManager entities;
    private final CaseRepository cases;
    private final HandOvers handOvers;

    TaskAccess(EntityManager entities, CaseRepository cases, HandOvers handOvers) {
        this.entities = entities;
        this.cases = cases;
        this.handOvers = handOvers;
    }

    /** @throws DomainException 404 when absent, outside the scope, or another agency's part of the case */
    @Transactional(Transactional.TxType.MANDATORY)
    Task one(UUID id, LockModeType lock, Actor who) {
        Task task = Optional.ofNullable(entities.find(Task.class, id, lock))
                .orElseThrow(() -> DomainException.notFound("task"));
        cases.inScope(task.caseId());
        if (!task.isOf(who) && !leads(who) && formerly(task, who).isEmpty()) {
            throw DomainException.notFound("task");
        }
        return task;
    }

    /** As the caller's organisation handed the task over; empty when it did not, or has it or leads the case. */
    Optional<HandedOver> formerly(Task task, Actor who) {
        return task.isOf(who) || leads(who) || !who.has(task.agencyRole())
                ? Optional.empty()
                : who.org().flatMap(org -> handOvers.of(task.id(), org));
    }

    /** The desk prepares what the chair decides: both see every agency's part of the commune's cases. */
    static boolean leads(Actor who) {
        return who.hasAny(Roles.CO, Roles.CC);
    }
}
