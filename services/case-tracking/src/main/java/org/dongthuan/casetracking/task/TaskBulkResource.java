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
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.platform.idempotency.Idempotent;

/** {@code /api/v1/tasks/bulk}: one move for many tasks, as a job. */
@Path("/api/v1/tasks/bulk")
@RunOnVirtualThread
public class TaskBulkResource {

    private static final int MOST = 500;

    private final BulkTasks bulk;

    TaskBulkResource(BulkTasks bulk) {
        this.bulk = bulk;
    }

    /**
     * @param taskIds or {@code view}: which tasks
     * @param officer whom to put on them, for assign
     * @param documentRef number of the one paper that answers them all, for reply
     */
    public record BulkRequest(
            @NotNull String event,
            @Size(min = 1, max = MOST) List<@NotNull UUID> taskIds,
            TaskQueue.View view,
            @Size(max = 60) String officer,
            @Size(max = 60) String documentRef) {}

    /** Where to follow it. */
    public record JobStarted(UUID jobId) {}

    @POST
    @RolesAllowed({CO, CC, CP, PO, POL, BK, BKA, UT, DPO, SB})
    @Idempotent
    public Response move(@NotNull @Valid BulkRequest request) {
        UUID job = bulk.start(new BulkTasks.Order(
                request.event(),
                request.taskIds() == null ? List.of() : request.taskIds(),
                Optional.ofNullable(request.view()),
                Optional.ofNullable(request.officer()),
                Optional.ofNullable(request.documentRef())));
        return Response.accepted(new JobStarted(job))
                .location(URI.create("/api/v1/tasks/jobs/" + job))
                .build();
    }
}
