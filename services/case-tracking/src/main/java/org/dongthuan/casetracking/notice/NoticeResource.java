package org.dongthuan.casetracking.notice;

import static org.dongthuan.platform.access.Roles.*;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.audit.AuditedId;
import org.dongthuan.platform.paging.Cursor;
import org.dongthuan.platform.paging.Page;
import org.dongthuan.platform.paging.PageRequest;

/** {@code /api/v1/violation-notices}, as contracts/openapi/case-tracking.yaml says. */
@Path("/api/v1/violation-notices")
@RunOnVirtualThread
public class NoticeResource {

    private final MoveNotice moveNotice;
    private final NoticeRepository notices;
    private final NoticeViews views;
    private final CurrentActor actor;

    NoticeResource(MoveNotice moveNotice, NoticeRepository notices, NoticeViews views, CurrentActor actor) {
        this.moveNotice = moveNotice;
        this.notices = notices;
        this.views = views;
        this.actor = actor;
    }

    /** Body of an event. @param reason of a late filing, without names: every agency concerned reads it */
    public record MoveRequest(
            @NotNull Integer version,
            @Pattern(regexp = "[\\p{L}0-9/.-]{2,60}") String formNumber,
            @Size(max = 120) String recipient,
            Instant filedAt,
            @Size(max = 1_000) String reason,
            @Pattern(regexp = "[\\p{L}0-9/.-]{2,60}") String reference,
            Instant detectedAt) {}

    @GET
    @RolesAllowed({CO, CC, CP, PP, PO, POL, BK, BKA, SB, ST, DPO, AUD})
    @Audited(action = "list", object = "violation-notice")
    @Transactional
    public Page<NoticeView> list(
            @QueryParam("incidentId") UUID incidentId,
            @QueryParam("state") NoticeState state,
            @BeanParam PageRequest page) {
        List<ViolationNotice> rows = notices.page(incidentId, state, page);
        return Page.of(rows, page, n -> new Cursor(n.owedAt(), n.id()), views.rows(rows, actor.get()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({CO, CC, CP, PP, PO, POL, BK, BKA, SB, ST, DPO, AUD})
    @Audited(action = "read", object = "violation-notice")
    @Transactional
    public NoticeView get(@AuditedId @PathParam("id") UUID id) {
        return views.one(notices.inScope(id), actor.get());
    }

    @POST
    @Path("/{id}/{event}")
    @RolesAllowed({CP, POL, BKA, SB, DPO, PP})
    @Transactional
    public NoticeView move(
            @PathParam("id") UUID id, @PathParam("event") String event, @NotNull @Valid MoveRequest request) {
        NoticeEvent what = NoticeTransitions.TABLE.event(event);
        Actor by = actor.get();
        MoveNotice.Move with = new MoveNotice.Move(
                request.version(),
                Optional.ofNullable(request.formNumber()),
                Optional.ofNullable(request.recipient()),
                Optional.ofNullable(request.filedAt()),
                Optional.ofNullable(request.reason()),
                Optional.ofNullable(request.reference()),
                Optional.ofNullable(request.detectedAt()));
        return views.one(moveNotice.move(id, what, with, by), by);
    }
}
