package org.dongthuan.casetracking.task;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dongthuan.casetracking.cases.domain.CaseFile;
import org.dongthuan.casetracking.cases.store.CaseRepository;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.paging.PageRequest;
import org.dongthuan.platform.scope.Scoped;
import org.dongthuan.platform.scope.Where;

/**
 * Worklists of tasks, most urgent first. States stand in the conditions as words, not as parameters: open tasks have an index
 * of their own, which a plan for all values cannot know to fit.
 */
@Singleton
public class TaskQueue {

    /** Which tasks somebody looks at. */
    public enum View {
        /** All open ones of the caller's agency. */
        UNIT,
        MINE,
        UNASSIGNED,
        /** Whose deadline has had its reminder: how early that is, its rule says. */
        DUE_SOON,
        OVERDUE,
        /** Others are at it: open tasks of other agencies for the lead, answers that the lead has not looked at for the agency. */
        WAITING,
        /** Answers for the lead to accept or return. */
        ANSWERED
    }

    /** A task with the code of its case. */
    public record Queued(Task task, String code) {}

    private static final String OWN = "e.agencyRole in (:roles) and (e.agencyOrg is null or e.agencyOrg = :org)";

    private final Scoped<Task> scoped;
    private final CaseRepository cases;
    private final InstantSource clock;

    TaskQueue(EntityManager entities, TaskScope scope, CaseRepository cases, InstantSource clock) {
        this.scoped = Scoped.earliestFirst(entities, Task.class, "task", "dueAt", scope::current);
        this.cases = cases;
        this.clock = clock;
    }

    /** One row more than the page shows. */
    public List<Queued> page(View view, Actor who, PageRequest request) {
        List<Task> tasks = scoped.page(where(view, who), request);
        Map<UUID, CaseFile> files =
                cases.findAllById(tasks.stream().map(Task::caseId).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(CaseFile::id, Function.identity()));
        return tasks.stream()
                .map(task -> new Queued(task, files.get(task.caseId()).code()))
                .toList();
    }

    private Where where(View view, Actor who) {
        Map<String, Object> own = Map.of("roles", who.roles(), "org", who.org().orElse(""));
        Where ownOpen = new Where().and("e.state = OPEN", Map.of()).and(OWN, own);
        return switch (view) {
            case UNIT -> ownOpen;
            case MINE -> ownOpen.is("assignee", who.id());
            case UNASSIGNED -> ownOpen.and("e.assignee is null", Map.of());
            case DUE_SOON ->
                ownOpen.and("e.dueAt >= :now", "now", clock.instant())
                        .and(
                                "exists (select 1 from Deadline d where d.subject.kind = 'TASK' and d.subject.id = e.id"
                                        + " and d.told.remindedAt is not null)",
                                Map.of());
            case OVERDUE -> ownOpen.and("e.dueAt < :now", "now", clock.instant());
            case WAITING ->
                MoveTask.leads(who)
                        ? new Where().and("e.state = OPEN", Map.of()).and("not (" + OWN + ")", own)
                        : new Where().and("e.state = REPLIED", Map.of()).and(OWN, own);
            case ANSWERED ->
                MoveTask.leads(who)
                        ? new Where().and("e.state = REPLIED", Map.of())
                        : new Where().and("1 = 0", Map.of());
        };
    }
}
