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
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.scope.Scoped;
import org.dongthuan.platform.scope.Where;
import org.dongthuan.platform.sql.Sql;

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

    /** So many a job takes from a view. */
    static final int MOST = 5000;

    private static final String OWN = "e.agencyRole in (:roles) and (e.agencyOrg is null or e.agencyOrg = :org)";

    private final Scoped<Task> scoped;
    private final CaseRepository cases;
    private final InstantSource clock;
    private final Sql sql;

    TaskQueue(EntityManager entities, TaskScope scope, CaseRepository cases, InstantSource clock, Sql sql) {
        this.scoped = Scoped.earliestFirst(entities, Task.class, "task", "dueAt", scope::current);
        this.cases = cases;
        this.clock = clock;
        this.sql = sql;
    }

    /** One row more than the page shows. */
    public List<Queued> page(View view, Actor who, PageRequest request) {
        return queued(scoped.page(where(view, who), request));
    }

    /** All tasks of an incident that the caller may know of, in whatever state; one row more than the page shows. */
    public List<Queued> ofIncident(UUID incidentId, PageRequest request) {
        return queued(scoped.page(new Where().is("incidentId", incidentId), request));
    }

    /**
     * Ids of all tasks of a view, for bulk work, most urgent first.
     *
     * @throws DomainException 422 when there are more than {@value #MOST}: they are to be worked off in parts
     */
    public List<UUID> selection(View view, Actor who) {
        List<UUID> ids = scoped.ids(where(view, who));
        if (ids.size() > MOST) {
            throw DomainException.invalid("view", "at-most-" + MOST, "The view has more tasks than one job takes.");
        }
        return ids;
    }

    /** Versions of those that there are, behind the second fence only: whether one may be moved, its move decides. */
    public Map<UUID, Integer> versions(List<UUID> ids) {
        return sql
                .list(
                        "select id, version from task where id = any (?)",
                        row -> Map.entry(row.uuid("id"), (int) row.number("version")),
                        (Object) ids.toArray(UUID[]::new))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Codes of the cases of those tasks that the caller may know of. */
    Map<UUID, String> codes(List<UUID> ids) {
        List<Task> tasks = scoped.list(new Where().and("e.id in (:ids)", Map.of("ids", ids)));
        Map<UUID, CaseFile> files = files(tasks);
        return tasks.stream()
                .collect(Collectors.toMap(
                        Task::id, task -> files.get(task.caseId()).code()));
    }

    private List<Queued> queued(List<Task> tasks) {
        Map<UUID, CaseFile> files = files(tasks);
        return tasks.stream()
                .map(task -> new Queued(task, files.get(task.caseId()).code()))
                .toList();
    }

    private Map<UUID, CaseFile> files(List<Task> tasks) {
        return cases.findAllById(tasks.stream().map(Task::caseId).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(CaseFile::id, Function.identity()));
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
                TaskAccess.leads(who)
                        ? new Where().and("e.state = OPEN", Map.of()).and("not (" + OWN + ")", own)
                        : new Where().and("e.state = REPLIED", Map.of()).and(OWN, own);
            case ANSWERED ->
                TaskAccess.leads(who)
                        ? new Where().and("e.state = REPLIED", Map.of())
                        : new Where().and("1 = 0", Map.of());
        };
    }
}
