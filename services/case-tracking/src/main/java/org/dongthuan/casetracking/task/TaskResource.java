package org.dongthuan.casetracking.task;

import static org.dongthuan.platform.access.Roles.BK;
import static org.dongthuan.platform.access.Roles.BKA;
import static org.dongthuan.platform.access.Roles.CC;
import static org.dongthuan.platform.access.Roles.CO;
import static org.dongthuan.platform.access.Roles.CP;
import static org.dongthuan.platform.access.Roles.DPO;
import static org.dongthuan.platform.access.Roles.PO;
import static org.dongthuan.platform.access.Roles.POL;
import static org.dongthuan.platform.access.Roles.SB;
import static org.dongthuan.platform.access.Roles.UT;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.audit.AuditedId;
import org.dongthuan.platform.idempotency.Idempotent;
import org.dongthuan.platform.paging.Cursor;
import org.dongthuan.platform.paging.Page;
import org.dongthuan.platform.paging.PageRequest;

/** {@code /api/v1/tasks}: worklists of the caller's agency, requests of the lead, and their answers. */
@Path("/api/v1/tasks")
@RunOnVirtualThread
public class TaskResource {

    private final TaskQueue queue;
    private final AskAgency askAgency;
    private final MoveTask moveTask;
    private final TaskAccess access;
    private final TaskViews views;
    private final Officers officers;
    private final CurrentActor actor;

    TaskResource(
            TaskQueue queue,
            AskAgency askAgency,
            MoveTask moveTask,
            TaskAccess access,
            TaskViews views,
            Officers officers,
            CurrentActor actor) {
        this.queue = queue;
        this.askAgency = askAgency;
        this.moveTask = moveTask;
        this.access = access;
        this.views = views;
        this.officers = officers;
        this.actor = actor;
    }

    /** @param documentRef number of the paper that asks; absent for none */
    public record NewTask(
            @NotNull UUID caseId,
            @NotNull @Pattern(regexp = "[A-Z]{2,4}") String agencyRole,
            @NotNull Asked asked,
            @Size(max = 60) String documentRef) {}

    /** @param documentRef number of the paper that answers @param officer id of the colleague it is assigned to */
    public record MoveRequest(
            @NotNull Integer version,
            @Pattern(regexp = "[A-Z_]{2,60}") String reasonCode,
            @Size(max = 60) String documentRef,
            @Size(max = 60) String officer) {}

    @GET
    @RolesAllowed({CO, CC, CP, PO, POL, BK, BKA, UT, DPO, SB})
    @Transactional
    public Page<TaskView> list(
            @QueryParam("view") @DefaultValue("UNIT") TaskQueue.View view, @BeanParam PageRequest page) {
        Actor who = actor.get();
        officers.seen(who);
        List<TaskQueue.Queued> rows = queue.page(view, who, page);
        return Page.of(
                rows,
                page,
                row -> new Cursor(row.task().dueAt(), row.task().id()),
                row -> TaskView.of(row.task(), row.code(), who));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({CO, CC, CP, PO, POL, BK, BKA, UT, DPO, SB})
    @Audited(action = "read", object = "task")
    @Transactional
    public TaskView get(@AuditedId @PathParam("id") UUID id) {
        Actor who = actor.get();
        return views.full(access.one(id, LockModeType.NONE, who), who);
    }

    @POST
    @RolesAllowed(CC)
    @Idempotent
    @Transactional
    public Response ask(@NotNull @Valid NewTask request) {
        Actor by = actor.get();
        Task task = askAgency.ask(
                request.caseId(),
                request.agencyRole(),
                request.asked(),
                Optional.ofNullable(request.documentRef()),
                by);
        return Response.created(URI.create("/api/v1/tasks/" + task.id()))
                .entity(views.full(task, by))
                .build();
    }

    @POST
    @Path("/{id}/{event}")
    @RolesAllowed({CO, CC, CP, PO, POL, BK, BKA, UT, DPO, SB})
    @Transactional
    public TaskView move(
            @PathParam("id") UUID id, @PathParam("event") String event, @NotNull @Valid MoveRequest request) {
        Actor by = actor.get();
        MoveTask.Move with = new MoveTask.Move(
                request.version(),
                Optional.ofNullable(request.reasonCode()),
                Optional.ofNullable(request.documentRef()),
                Optional.ofNullable(request.officer()));
        return views.full(moveTask.move(id, TaskTransitions.TABLE.event(event), with, by), by);
    }
}
