package org.dongthuan.bankintegration.formal.api;

import static org.dongthuan.platform.access.Roles.AUD;
import static org.dongthuan.platform.access.Roles.BK;
import static org.dongthuan.platform.access.Roles.BKA;
import static org.dongthuan.platform.access.Roles.CC;
import static org.dongthuan.platform.access.Roles.CO;
import static org.dongthuan.platform.access.Roles.CP;
import static org.dongthuan.platform.access.Roles.PO;
import static org.dongthuan.platform.access.Roles.POL;
import static org.dongthuan.platform.access.Roles.PP;
import static org.dongthuan.platform.access.Roles.SB;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.dongthuan.bankintegration.formal.letter.MakeLetters;
import org.dongthuan.bankintegration.formal.reply.NewReply;
import org.dongthuan.bankintegration.formal.reply.ReplySignature;
import org.dongthuan.bankintegration.formal.reply.ReplyView;
import org.dongthuan.bankintegration.formal.reply.ReplyViews;
import org.dongthuan.bankintegration.formal.reply.WriteReply;
import org.dongthuan.bankintegration.formal.request.AskFormally;
import org.dongthuan.bankintegration.formal.request.FormalRequest;
import org.dongthuan.bankintegration.formal.request.MoveRequest;
import org.dongthuan.bankintegration.formal.request.NewFormalRequest;
import org.dongthuan.bankintegration.formal.request.RequestEvent;
import org.dongthuan.bankintegration.formal.request.RequestState;
import org.dongthuan.bankintegration.formal.request.RequestStore;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.audit.AuditedId;
import org.dongthuan.platform.idempotency.Idempotent;
import org.dongthuan.platform.paging.Cursor;
import org.dongthuan.platform.paging.Page;
import org.dongthuan.platform.paging.PageRequest;

/** {@code /api/v1/formal-requests}, as contracts/openapi/bank-integration.yaml says. */
@Path("/api/v1/formal-requests")
@RunOnVirtualThread
public class FormalRequestResource {

    private final RequestStore store;
    private final FormalRequestViews views;
    private final AskFormally ask;
    private final MoveRequest move;
    private final WriteReply write;
    private final ReplyViews replies;
    private final MakeLetters letters;
    private final CurrentActor actor;

    FormalRequestResource(
            RequestStore store,
            FormalRequestViews views,
            AskFormally ask,
            MoveRequest move,
            WriteReply write,
            ReplyViews replies,
            MakeLetters letters,
            CurrentActor actor) {
        this.store = store;
        this.views = views;
        this.ask = ask;
        this.move = move;
        this.write = write;
        this.replies = replies;
        this.letters = letters;
        this.actor = actor;
    }

    @POST
    @RolesAllowed({CC, CP})
    @Idempotent
    public Response ask(@NotNull @Valid NewFormalRequest wanted) {
        FormalRequest asked = ask.ask(wanted, actor.get());
        return Response.created(URI.create("/api/v1/formal-requests/" + asked.id()))
                .entity(views.one(asked, actor.get()))
                .build();
    }

    @GET
    @RolesAllowed({CO, CC, CP, BK, BKA, PO, POL, SB, PP, AUD})
    @Audited(action = "list", object = "formal-request")
    @Transactional
    public Page<FormalRequestView> list(
            @QueryParam("incidentId") UUID incidentId,
            @QueryParam("state") RequestState state,
            @BeanParam PageRequest page) {
        return Page.of(
                store.page(incidentId, state, page),
                page,
                request -> new Cursor(request.askedAt(), request.id()),
                request -> views.one(request, actor.get()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({CO, CC, CP, BK, BKA, PO, POL, SB, PP, AUD})
    @Audited(action = "read", object = "formal-request")
    @Transactional
    public FormalRequestView get(@AuditedId @PathParam("id") UUID id) {
        return view(id);
    }

    @POST
    @Path("/{id}/receive")
    @RolesAllowed({BK, BKA, PO, POL})
    public FormalRequestView receive(@PathParam("id") UUID id, @NotNull @Valid RequestSteps.Plain with) {
        move.move(id, RequestEvent.RECEIVE, with.version(), actor.get());
        return view(id);
    }

    @POST
    @Path("/{id}/accept")
    @RolesAllowed({CC, CP})
    public FormalRequestView accept(@PathParam("id") UUID id, @NotNull @Valid RequestSteps.Plain with) {
        move.move(id, RequestEvent.ACCEPT, with.version(), actor.get());
        return view(id);
    }

    @POST
    @Path("/{id}/return")
    @RolesAllowed({CC, CP})
    public FormalRequestView giveBack(@PathParam("id") UUID id, @NotNull @Valid RequestSteps.Returned with) {
        move.giveBack(id, with.version(), with.missingItems(), with.reason(), actor.get());
        return view(id);
    }

    @POST
    @Path("/{id}/withdraw")
    @RolesAllowed({CC, CP})
    public FormalRequestView withdraw(@PathParam("id") UUID id, @NotNull @Valid RequestSteps.Plain with) {
        move.move(id, RequestEvent.WITHDRAW, with.version(), actor.get());
        return view(id);
    }

    @POST
    @Path("/{id}/reply-draft")
    @RolesAllowed({BK, PO})
    public ReplyView draft(@PathParam("id") UUID id, @NotNull @Valid NewReply reply) {
        write.draft(id, reply, actor.get());
        return replies.of(id, actor.get()).getFirst();
    }

    @POST
    @Path("/{id}/sign")
    @RolesAllowed({BKA, PO, POL})
    public ReplyView sign(@PathParam("id") UUID id, @NotNull @Valid ReplySignature signature) {
        write.sign(id, signature, actor.get());
        return replies.of(id, actor.get()).getFirst();
    }

    @GET
    @Path("/{id}/replies")
    @RolesAllowed({CO, CC, CP, BK, BKA, PO, POL, SB, PP})
    @Audited(action = "read", object = "formal-request")
    @Transactional
    public Page<ReplyView> replies(@AuditedId @PathParam("id") UUID id) {
        return new Page<>(replies.of(id, actor.get()), null);
    }

    @POST
    @Path("/{id}/letters")
    @RolesAllowed({BK, BKA})
    @Idempotent
    public Response letters(@PathParam("id") UUID id) {
        UUID job = letters.start(id, actor.get());
        return Response.accepted(Map.of("jobId", job))
                .location(URI.create("/api/v1/customer-letters/jobs/" + job))
                .build();
    }

    private FormalRequestView view(UUID id) {
        return views.one(store.inScope(id), actor.get());
    }
}
