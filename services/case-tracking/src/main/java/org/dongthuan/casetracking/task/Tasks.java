package org.dongthuan.casetracking.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dongthuan.casetracking.cases.domain.CaseFile;
import org.dongthuan.casetracking.cases.store.AccountRefs;
import org.dongthuan.casetracking.cases.store.CaseRepository;
import org.dongthuan.casetracking.clock.app.Clocks;
import org.dongthuan.casetracking.clock.app.DueChanged;
import org.dongthuan.casetracking.clock.domain.Deadline;
import org.dongthuan.casetracking.clock.domain.NewClock;
import org.dongthuan.casetracking.clock.domain.Owner;
import org.dongthuan.casetracking.clock.domain.Subject;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.outbox.Outbox;
import org.dongthuan.platform.sql.Sql;
import org.hibernate.Session;

/** Creates tasks from templates and keeps them in step with the facts. */
@ApplicationScoped
public class Tasks {

    private final EntityManager entities;
    private final Sql sql;
    private final CaseRepository cases;
    private final AccountRefs accounts;
    private final Agencies agencies;
    private final Clocks clocks;
    private final Outbox outbox;

    Tasks(
            EntityManager entities,
            Sql sql,
            CaseRepository cases,
            AccountRefs accounts,
            Agencies agencies,
            Clocks clocks,
            Outbox outbox) {
        this.entities = entities;
        this.sql = sql;
        this.cases = cases;
        this.accounts = accounts;
        this.agencies = agencies;
        this.clocks = clocks;
        this.outbox = outbox;
    }

    /** Gives each agency its duty on a case that is being assessed, as far as it has none of that kind yet. */
    public void create(CaseFile file, Instant at) {
        List<TaskKind> known = living(file.id()).stream().map(Task::kind).toList();
        for (Template template : applying(file)) {
            if (!known.contains(template.kind())) {
                add(file, template.kind(), template.agencyRole(), template.deadlineCode(), at);
            }
        }
    }

    /** Kinds of duties that the case gives cause for. */
    List<TaskKind> kinds(CaseFile file) {
        return applying(file).stream().map(Template::kind).toList();
    }

    private List<Template> applying(CaseFile file) {
        boolean account = hasAccount(file);
        boolean complaint = !cases.complaintsOf(file.id()).isEmpty();
        return templates().stream()
                .filter(template -> switch (template.needs()) {
                    case "ACCOUNT" -> account;
                    case "COMPLAINT" -> complaint;
                    default -> true;
                })
                .toList();
    }

    /** A complaint joined a case already assessed: it needs its reply too. */
    public void createReplyFor(CaseFile file, Instant at) {
        boolean known = living(file.id()).stream().anyMatch(task -> task.kind() == TaskKind.WRITTEN_REPLY);
        if (!known) {
            add(file, TaskKind.WRITTEN_REPLY, "CC", "TASK-REPLY", at);
        }
    }

    /**
     * Brings the tasks of a case in step with the facts.
     *
     * @param tasks the case's {@linkplain #living(Collection) living} ones
     * @param all the case's accounts
     * @param replied whether no complaint of it waits for its written reply
     * @return whether there are tasks and none is open
     */
    public boolean refresh(
            CaseFile file, List<Task> tasks, List<AccountRefs.AccountRef> all, boolean replied, Instant at) {
        List<UUID> done = new ArrayList<>();
        List<UUID> undone = new ArrayList<>();
        for (Task task : tasks) {
            if (task.kind() == TaskKind.REQUEST) {
                continue;
            }
            boolean isDone = switch (task.kind()) {
                case ACCOUNT_REMEDY -> file.result().isPresent();
                case CONSENT_VERDICT ->
                    all.stream().filter(AccountRefs.AccountRef::listed).allMatch(account -> account.verdict() != null);
                case HOLDER_TOLD -> file.holderTold();
                case WRITTEN_REPLY -> replied;
                case REQUEST -> false;
            };
            if (isDone && task.state() == TaskState.OPEN) {
                task.move(TaskMove.FINISH, "facts", at);
                done.add(task.id());
                outbox.record(TaskEvent.of("done", task, at));
            } else if (!isDone && task.state() == TaskState.DONE) {
                task.move(TaskMove.UNDO, "facts", at);
                undone.add(task.id());
                outbox.record(TaskEvent.of("returned", task, at));
            }
        }
        if (!done.isEmpty()) {
            clocks.done(Subject.TASK, done, rule -> true, at);
        }
        if (!undone.isEmpty()) {
            clocks.undone(Subject.TASK, undone, at);
        }
        return !tasks.isEmpty() && tasks.stream().allMatch(task -> task.state() == TaskState.DONE);
    }

    /** A task is due when its deadline is. */
    void dueChanged(@Observes DueChanged change) {
        if (change.subject().kind().equals(Subject.TASK)) {
            Optional.ofNullable(entities.find(Task.class, change.subject().id()))
                    .ifPresent(task -> task.due(change.dueAt()));
        }
    }

    /** Agencies see only their part; the commune and its person, State Bank branch and data protection see all. */
    public boolean shows(Task task, Actor who) {
        return task.isOf(who) || who.hasAny(Roles.CIT, Roles.CO, Roles.CC, Roles.SB, Roles.DPO);
    }

    /** Whether somebody still has a duty on the case. */
    public boolean anyOpen(UUID caseId) {
        return of(caseId).stream()
                .anyMatch(task -> task.state() != TaskState.DONE && task.state() != TaskState.DROPPED);
    }

    /** Those of a case that nothing made superfluous. */
    List<Task> living(UUID caseId) {
        return living(List.of(caseId)).getOrDefault(caseId, List.of());
    }

    /** Those of several cases; a case without any is left out. */
    public Map<UUID, List<Task>> living(Collection<UUID> caseIds) {
        List<UUID> ids = sql.list(
                "select id from task where case_id = any(?) and state <> 'DROPPED' order by due_at, kind",
                row -> row.uuid("id"),
                (Object) caseIds.toArray(UUID[]::new));
        return entities.unwrap(Session.class).findMultiple(Task.class, ids).stream()
                .collect(Collectors.groupingBy(Task::caseId));
    }

    public List<Task> of(UUID caseId) {
        return entities.createQuery("select t from Task t where t.caseId = ?1 order by t.dueAt, t.kind", Task.class)
                .setParameter(1, caseId)
                .getResultList();
    }

    private record Template(TaskKind kind, String agencyRole, String deadlineCode, String needs) {}

    private List<Template> templates() {
        return sql.list(
                "select kind, agency_role, deadline_code, needs from task_template order by kind",
                row -> new Template(
                        TaskKind.valueOf(row.text("kind")),
                        row.text("agency_role"),
                        row.text("deadline_code"),
                        row.text("needs")));
    }

    /** The lead asks an agency for something. */
    Task request(CaseFile file, String role, Asked asked, String askedRef, Instant at) {
        Task task = add(file, TaskKind.REQUEST, role, "TASK-REQUEST", at);
        task.ask(asked, askedRef);
        return task;
    }

    private Task add(CaseFile file, TaskKind kind, String role, String deadline, Instant at) {
        Owner agency = agencies.of(file, role, at);
        Deadline clock = clocks.start(NewClock.of(deadline, at, Subject.task(UUID.randomUUID()), file.placeCode())
                .in(file.id(), file.incidentId().orElse(null))
                .ownedBy(agency));
        Task task = new Task(file, kind, agency, clock, at);
        entities.persist(task);
        outbox.record(TaskEvent.of("created", task, at));
        return task;
    }

    private boolean hasAccount(CaseFile file) {
        return accounts.of(file.id()).stream().anyMatch(AccountRefs.AccountRef::listed);
    }
}
