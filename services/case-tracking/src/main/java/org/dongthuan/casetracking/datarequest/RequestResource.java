package org.dongthuan.casetracking.datarequest;

import static org.dongthuan.platform.access.Roles.*;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
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

/** {@code /api/v1/data-requests}, as contracts/openapi/case-tracking.yaml says. */
@Path("/api/v1/data-requests")
@RunOnVirtualThread
public class RequestResource {

    private final ReceiveRequest receiveRequest;
    private final MoveRequest moveRequest;
    private final RequestRepository requests;
    private final RequestViews views;
    private final CurrentActor actor;

    RequestResource(
            ReceiveRequest receiveRequest,
            MoveRequest moveRequest,
            RequestRepository requests,
            RequestViews views,
            CurrentActor actor) {
        this.receiveRequest = receiveRequest;
        this.moveRequest = moveRequest;
        this.requests = requests;
        this.views = views;
        this.actor = actor;
    }

    /** What is asked; there is no field for words of the person. @param receivedAt of a paper, by an officer only */
    public record NewDataRequest(
            @NotNull UUID caseId,
            @NotNull RequestKind kind,
            @NotNull RequestedData data,
            @NotNull @Pattern(regexp = "[A-Z0-9-]{2,40}") String controllerOrg,
            Instant receivedAt) {}

    /** Body of an event. @param at when it went out; now when absent */
    public record MoveBody(
            @NotNull Integer version,
            Outcome outcome,
            @Pattern(regexp = "[A-Z_]{2,60}") String reasonCode,
            @Pattern(regexp = "[\\p{L}0-9/.-]{2,60}") String paperNumber,
            Instant at) {}

    @POST
    @RolesAllowed({CIT, CO, CC})
    @Idempotent
    @Transactional
    @Audited(action = "receive", object = "data-request")
    public Response receive(@NotNull @Valid NewDataRequest asked) {
        Actor by = actor.get();
        DataRequest received = receiveRequest.receive(
                new ReceiveRequest.Asking(
                        asked.caseId(),
                        asked.kind(),
                        asked.data(),
                        asked.controllerOrg(),
                        Optional.ofNullable(asked.receivedAt())),
                by);
        return Response.created(URI.create("/api/v1/data-requests/" + received.id()))
                .entity(views.one(received, by))
                .build();
    }

    @GET
    @RolesAllowed({CIT, CO, CC, PO, POL, BK, BKA, DPO})
    @Audited(action = "list", object = "data-request")
    @Transactional
    public Page<RequestView> list(@BeanParam RequestFilter filter, @BeanParam PageRequest page) {
        List<DataRequest> rows = requests.page(filter, page);
        return Page.of(rows, page, r -> new Cursor(r.recordedAt(), r.id()), views.rows(rows, actor.get()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({CIT, CO, CC, PO, POL, BK, BKA, DPO})
    @Audited(action = "read", object = "data-request")
    @Transactional
    public RequestView get(@AuditedId @PathParam("id") UUID id) {
        return views.one(requests.inScope(id), actor.get());
    }

    @POST
    @Path("/{id}/{event}")
    @RolesAllowed({CIT, CO, PO, POL, BK, BKA, DPO})
    @Transactional
    public RequestView move(@PathParam("id") UUID id, @PathParam("event") String event, @NotNull @Valid MoveBody body) {
        RequestEvent what = RequestTransitions.TABLE.event(event);
        Actor by = actor.get();
        MoveRequest.With with = new MoveRequest.With(
                body.version(),
                Optional.ofNullable(body.outcome()),
                Optional.ofNullable(body.reasonCode()),
                Optional.ofNullable(body.paperNumber()),
                Optional.ofNullable(body.at()));
        return views.one(moveRequest.move(id, what, with, by), by);
    }
}
