package org.dongthuan.casetracking.cases.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.dongthuan.casetracking.cases.domain.CaseEvent;
import org.dongthuan.casetracking.cases.domain.CaseEvents;
import org.dongthuan.casetracking.cases.domain.CaseFile;
import org.dongthuan.casetracking.cases.domain.CaseResult;
import org.dongthuan.casetracking.cases.domain.CaseState;
import org.dongthuan.casetracking.cases.domain.CaseTransitions;
import org.dongthuan.casetracking.cases.store.AccountRefs;
import org.dongthuan.casetracking.cases.store.CaseRepository;
import org.dongthuan.casetracking.task.Task;
import org.dongthuan.casetracking.task.Tasks;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.messaging.EventsHandled;
import org.dongthuan.platform.outbox.Outbox;

/** Computes from facts where a case stands: result, tasks, and the step to verification when nothing is open. */
@ApplicationScoped
public class CaseProgress {

    private final CaseRepository cases;
    private final AccountRefs accounts;
    private final Tasks tasks;
    private final Outbox outbox;
    private final TouchedCases touched;
    private final InstantSource clock;

    CaseProgress(
            CaseRepository cases,
            AccountRefs accounts,
            Tasks tasks,
            Outbox outbox,
            TouchedCases touched,
            InstantSource clock) {
        this.cases = cases;
        this.accounts = accounts;
        this.tasks = tasks;
        this.outbox = outbox;
        this.touched = touched;
        this.clock = clock;
    }

    /**
     * Notes that a fact about the case changed. An account alone tells seven facts in a few seconds, so the case is
     * looked at once for all facts of a consumer's transaction, at its end.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void touch(UUID caseId) {
        touched.add(caseId);
    }

    /** Refreshes the cases touched in this transaction, all with the same few questions to the database. */
    @Transactional(Transactional.TxType.MANDATORY)
    void refreshTouched(@Observes EventsHandled all) {
        List<UUID> ids = touched.take();
        if (!ids.isEmpty()) {
            refresh(cases.held(ids));
        }
    }

    /** To be called after any fact about the case changed. The order in which facts arrive does not matter. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void refresh(UUID caseId) {
        CaseFile file = cases.findById(caseId, LockModeType.PESSIMISTIC_WRITE);
        cases.flush();
        refresh(List.of(file));
    }

    private void refresh(List<CaseFile> held) {
        List<UUID> ids = held.stream().map(CaseFile::id).toList();
        Map<UUID, List<AccountRefs.AccountRef>> accountsOf = accounts.of(ids);
        Map<UUID, List<Task>> tasksOf = tasks.living(ids);
        Set<UUID> waiting = cases.waitingForReply(ids);
        for (CaseFile file : held) {
            if (file.mergedInto().isPresent()) {
                refreshLiving(file);
            } else {
                refresh(
                        file,
                        accountsOf.getOrDefault(file.id(), List.of()),
                        tasksOf.getOrDefault(file.id(), List.of()),
                        !waiting.contains(file.id()));
            }
        }
    }

    /** Somebody still names the merged case: what they told belongs to the one that took over. */
    private void refreshLiving(CaseFile merged) {
        CaseFile living = cases.living(merged.id());
        accounts.handOver(merged.id(), living.id());
        refresh(living.id());
    }

    private void refresh(CaseFile file, List<AccountRefs.AccountRef> all, List<Task> living, boolean replied) {
        Instant now = clock.instant();
        Optional<CaseResult> result =
                CaseResult.of(all.stream().map(AccountRefs.AccountRef::state).toList());
        if (result.isEmpty()) {
            file.unsettle();
        } else if (file.settle(result.get())) {
            outbox.record(new CaseEvents.ResultReady(
                    file.id(), file.code(), file.personId(), file.incidentId().orElse(null), result.get(), now));
        }
        boolean nothingOpen = tasks.refresh(file, living, all, replied, now);
        if (nothingOpen && file.state() == CaseState.IN_ACTION) {
            step(file, CaseEvent.ALL_TASKS_DONE, Actor.SYSTEM, null, now);
        }
    }

    /** The result text reached the person, or nothing more can be tried. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void told(UUID caseId) {
        cases.findByIdOptional(caseId).map(file -> cases.living(caseId)).ifPresent(file -> {
            file.told();
            touch(file.id());
        });
    }

    /** More came to the case: one that was checked or settled is worked on again if something of it is open. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void grown(CaseFile file, String reason) {
        refresh(file.id());
        if (tasks.anyOpen(file.id())) {
            Stream.of(CaseEvent.RETURN, CaseEvent.REOPEN)
                    .filter(event -> CaseTransitions.TABLE.takes(file.state(), event))
                    .findFirst()
                    .ifPresent(event -> step(file, event, Actor.SYSTEM, reason, clock.instant()));
        }
    }

    /** The person disputes the reply: a case already settled is worked on again. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void disputed(UUID caseId) {
        CaseFile file = cases.findById(caseId, LockModeType.PESSIMISTIC_WRITE);
        if (CaseTransitions.TABLE.takes(file.state(), CaseEvent.REOPEN)) {
            step(file, CaseEvent.REOPEN, Actor.SYSTEM, "DISPUTED", clock.instant());
        }
        touch(caseId);
    }

    /** Moves the case, with history and event. */
    void step(CaseFile file, CaseEvent event, Actor by, String reason, Instant now) {
        CaseState from = file.state();
        file.move(event);
        cases.history(file, event.path(), from, by, reason, now);
        outbox.record(new CaseEvents.Moved(
                event,
                file.id(),
                file.code(),
                file.personId(),
                file.incidentId().orElse(null),
                from,
                file.state(),
                now));
    }
}
