package org.dongthuan.casetracking.clock.api;

import static org.dongthuan.platform.access.Roles.CC;
import static org.dongthuan.platform.access.Roles.CIT;
import static org.dongthuan.platform.access.Roles.CO;
import static org.dongthuan.platform.access.Roles.DPO;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.dongthuan.casetracking.clock.app.ShowPeriods;
import org.dongthuan.platform.access.CurrentActor;

/** {@code /api/v1/periods}, as contracts/openapi/case-tracking.yaml says. */
@Path("/api/v1/periods")
@RunOnVirtualThread
public class PeriodResource {

    private final ShowPeriods showPeriods;
    private final CurrentActor actor;

    PeriodResource(ShowPeriods showPeriods, CurrentActor actor) {
        this.showPeriods = showPeriods;
        this.actor = actor;
    }

    /** All of a complaint: a handful. */
    public record Periods(List<PeriodView> items) {}

    @GET
    @RolesAllowed({CIT, CO, CC, DPO})
    public Periods list(@QueryParam("complaintId") UUID complaintId) {
        return new Periods(
                complaintId == null
                        ? List.of()
                        : showPeriods.of(complaintId, actor.get()).stream()
                                .map(PeriodView::of)
                                .toList());
    }
}
