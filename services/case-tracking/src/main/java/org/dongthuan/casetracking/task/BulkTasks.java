package org.dongthuan.casetracking.task;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.job.JobHandler;
import org.dongthuan.platform.job.Jobs;
import org.dongthuan.platform.problem.DomainException;

/**
 * One move for many tasks as a job. What is chosen is frozen at the start with the versions it had: a row whose task changed
 * meanwhile fails as stale. Each row is {@link MoveTask#move}, as for a single task.
 */
@ApplicationScoped
public class BulkTasks implements JobHandler {

    static final String KIND = "move-tasks";
    private static final Set<TaskMove> EVENTS =
            Set.of(TaskMove.ASSIGN, TaskMove.RELEASE, TaskMove.REMIND, TaskMove.REPLY);

    /** Of a task nobody may know of there is no version; the row says that there is no such task. */
    private static final int UNKNOWN = -1;

    private final TaskQueue queue;
    private final MoveTask moveTask;
    private final Jobs jobs;
    private final CurrentActor actor;

    BulkTasks(TaskQueue queue, MoveTask moveTask, Jobs jobs, CurrentActor actor) {
        this.queue = queue;
        this.moveTask = moveTask;
        this.jobs = jobs;
        this.actor = actor;
    }

    /**
     * What is to be done to what.
     *
     * @param event path segment of the move
     * @param taskIds empty when a view is chosen
     */
    public record Order(
            String event,
            List<UUID> taskIds,
            Optional<TaskQueue.View> view,
            Optional<String> officer,
            Optional<String> documentRef) {}

    /** @return id of the job @throws DomainException 422 for another event, or when something it needs is missing */
    @Transactional
    public UUID start(Order order) {
        TaskMove event = TaskTransitions.TABLE
                .find(order.event())
                .filter(EVENTS::contains)
                .orElseThrow(() -> DomainException.invalid(
                        "event", "bulk-event", "In bulk there are assign, release, remind and reply."));
        if (order.taskIds().isEmpty() == order.view().isEmpty()) {
            throw DomainException.invalid("taskIds", "ids-or-view", "Choose tasks by their ids or by a view.");
        }
        require(event == TaskMove.ASSIGN, order.officer(), "officer", "Name the officer.");
        require(event == TaskMove.REPLY, order.documentRef(), "documentRef", "Name the paper that answers them.");
        List<UUID> ids = order.view()
                .map(view -> queue.selection(view, actor.get()))
                .orElseGet(() -> order.taskIds().stream().distinct().toList());
        return jobs.start(
                KIND,
                parameters(event, order, ids),
                ids.stream().map(UUID::toString).toList());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String row(JsonNode parameters, String subject) {
        MoveTask.Move with = new MoveTask.Move(
                parameters.get("versions").path(subject).asInt(UNKNOWN),
                Optional.empty(),
                text(parameters, "documentRef"),
                text(parameters, "officer"));
        TaskMove event = TaskMove.valueOf(parameters.get("event").asText());
        return moveTask.move(UUID.fromString(subject), event, with, actor.get())
                .state()
                .name();
    }

    @Override
    public Map<String, String> names(List<String> subjects) {
        return queue.codes(subjects.stream().map(UUID::fromString).toList()).entrySet().stream()
                .collect(Collectors.toMap(task -> task.getKey().toString(), Map.Entry::getValue));
    }

    private ObjectNode parameters(TaskMove event, Order order, List<UUID> ids) {
        ObjectNode parameters = JsonNodeFactory.instance.objectNode().put("event", event.name());
        order.officer().ifPresent(officer -> parameters.put("officer", officer));
        order.documentRef().ifPresent(ref -> parameters.put("documentRef", ref));
        ObjectNode versions = parameters.putObject("versions");
        queue.versions(ids).forEach((id, version) -> versions.put(id.toString(), version));
        return parameters;
    }

    private static void require(boolean needed, Optional<String> value, String field, String message) {
        if (needed && value.filter(text -> !text.isBlank()).isEmpty()) {
            throw DomainException.invalid(field, "required", message);
        }
    }

    private static Optional<String> text(JsonNode parameters, String field) {
        return Optional.ofNullable(parameters.path(field).textValue());
    }
}
