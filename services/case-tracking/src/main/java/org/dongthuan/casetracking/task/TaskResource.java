package org.dongthuan.casetracking.task;

import static org.dongthuan.platform.access.Roles.*;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.paging.Cursor;
import org.dongthuan.platform.paging.Page;
import org.dongthuan.platform.paging.PageRequest;

/** {@code /api/v1/tasks}: the caller's agency's open duties, most urgent first. */
@Path("/api/v1/tasks")
@RunOnVirtualThread
public class TaskResource {

    private final Tasks tasks;
    private final CurrentActor actor;

    TaskResource(Tasks tasks, CurrentActor actor) {
        this.tasks = tasks;
        this.actor = actor;
    }

    @GET
    @RolesAllowed({CO, CC, CP, BK, BKA, DPO, SB})
    @Transactional
    public Page<TaskView> queue(@BeanParam PageRequest page) {
        List<Tasks.Queued> rows = tasks.queue(actor.get(), page);
        return Page.of(
                rows,
                page,
                row -> new Cursor(row.task().dueAt(), row.task().id()),
                row -> TaskView.of(row.task(), row.code()));
    }
}
