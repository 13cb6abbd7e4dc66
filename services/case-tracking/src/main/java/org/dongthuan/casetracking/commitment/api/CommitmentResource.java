package org.dongthuan.casetracking.commitment.api;

import static org.dongthuan.platform.access.Roles.AUD;
import static org.dongthuan.platform.access.Roles.BK;
import static org.dongthuan.platform.access.Roles.BKA;
import static org.dongthuan.platform.access.Roles.CC;
import static org.dongthuan.platform.access.Roles.CIT;
import static org.dongthuan.platform.access.Roles.CO;
import static org.dongthuan.platform.access.Roles.CP;
import static org.dongthuan.platform.access.Roles.PO;
import static org.dongthuan.platform.access.Roles.POL;
import static org.dongthuan.platform.access.Roles.SB;
import static org.dongthuan.platform.access.Roles.ST;
import static org.dongthuan.platform.access.Roles.UT;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.casetracking.commitment.app.DraftCommitment;
import org.dongthuan.casetracking.commitment.app.MoveCommitment;
import org.dongthuan.casetracking.commitment.domain.Commitment;
import org.dongthuan.casetracking.commitment.domain.CommitmentEvent;
import org.dongthuan.casetracking.commitment.domain.CommitmentTransitions;
import org.dongthuan.casetracking.commitment.domain.Signature;
import org.dongthuan.casetracking.commitment.store.CommitmentRepository;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.audit.AuditedId;
import org.dongthuan.platform.idempotency.Idempotent;
import org.dongthuan.platform.paging.Cursor;
import org.dongthuan.platform.paging.Page;
import org.dongthuan.platform.paging.PageRequest;

/** {@code /api/v1/commitments}, as contracts/openapi/case-tracking.yaml says. */
@Path("/api/v1/commitments")
@RunOnVirtualThread
public class CommitmentResource {

    private final DraftCommitment draftCommitment;
    private final MoveCommitment moveCommitment;
    private final CommitmentRepository commitments;
    private final CommitmentViews views;
    private final CurrentActor actor;

    CommitmentResource(
            DraftCommitment draftCommitment,
            MoveCommitment moveCommitment,
            CommitmentRepository commitments,
            CommitmentViews views,
            CurrentActor actor) {
        this.draftCommitment = draftCommitment;
        this.moveCommitment = moveCommitment;
        this.commitments = commitments;
        this.views = views;
        this.actor = actor;
    }

    /** Body of an event. @param signature for sign @param number for register @param reasonCode for void */
    public record MoveRequest(
            @NotNull Integer version,
            @Valid Signature signature,
            @Pattern(regexp = "[\\p{L}0-9/.-]{2,60}") String number,
            @Pattern(regexp = "[A-Z_]{2,60}") String reasonCode) {}

    @POST
    @RolesAllowed({CO, CC, PO, POL})
    @Idempotent
    @Transactional
    @Audited(action = "draft", object = "commitment")
    public Response draft(@NotNull @Valid NewCommitmentRequest request) {
        Actor by = actor.get();
        Commitment commitment = draftCommitment.draft(request.toDraft(), by);
        return Response.created(URI.create("/api/v1/commitments/" + commitment.id()))
                .entity(views.one(commitment, by))
                .build();
    }

    @GET
    @RolesAllowed({CIT, CO, CC, CP, PO, POL, BK, BKA, UT, SB, ST, AUD})
    @Audited(action = "list", object = "commitment")
    @Transactional
    public Page<CommitmentView> list(@QueryParam("incidentId") UUID incidentId, @BeanParam PageRequest page) {
        List<Commitment> rows = commitments.page(incidentId, page);
        return Page.of(rows, page, c -> new Cursor(c.draftedAt(), c.id()), c -> views.row(c, actor.get()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({CIT, CO, CC, CP, PO, POL, BK, BKA, UT, SB, ST, AUD})
    @Audited(action = "read", object = "commitment")
    @Transactional
    public CommitmentView get(@AuditedId @PathParam("id") UUID id) {
        return views.one(commitments.inScope(id), actor.get());
    }

    @POST
    @Path("/{id}/{event}")
    @RolesAllowed({CC, POL})
    @Transactional
    public CommitmentView move(
            @PathParam("id") UUID id, @PathParam("event") String event, @NotNull @Valid MoveRequest request) {
        CommitmentEvent what = CommitmentTransitions.TABLE.event(event);
        Actor by = actor.get();
        MoveCommitment.Move with = new MoveCommitment.Move(
                request.version(),
                Optional.ofNullable(request.signature()),
                Optional.ofNullable(request.number()),
                Optional.ofNullable(request.reasonCode()));
        return views.one(moveCommitment.move(id, what, with, by), by);
    }
}
