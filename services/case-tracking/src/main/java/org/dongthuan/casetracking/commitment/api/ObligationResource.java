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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.casetracking.commitment.app.MoveObligation;
import org.dongthuan.casetracking.commitment.domain.Body;
import org.dongthuan.casetracking.commitment.domain.Obligation;
import org.dongthuan.casetracking.commitment.domain.ObligationEvent;
import org.dongthuan.casetracking.commitment.domain.ObligationTransitions;
import org.dongthuan.casetracking.commitment.store.ObligationFilter;
import org.dongthuan.casetracking.commitment.store.ObligationRepository;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.audit.AuditedId;
import org.dongthuan.platform.paging.Cursor;
import org.dongthuan.platform.paging.Page;
import org.dongthuan.platform.paging.PageRequest;

/** {@code /api/v1/obligations}, as contracts/openapi/case-tracking.yaml says. */
@Path("/api/v1/obligations")
@RunOnVirtualThread
public class ObligationResource {

    private final MoveObligation moveObligation;
    private final ObligationRepository obligations;
    private final ObligationViews views;
    private final CurrentActor actor;

    ObligationResource(
            MoveObligation moveObligation,
            ObligationRepository obligations,
            ObligationViews views,
            CurrentActor actor) {
        this.moveObligation = moveObligation;
        this.obligations = obligations;
        this.views = views;
        this.actor = actor;
    }

    /**
     * Body of an event.
     *
     * @param reasonCode for return and waive
     * @param documentRef number of the evidence shown, or of the notice before a breach is declared
     * @param owner for mark-continuing, like {@code reviewOn}
     */
    public record MoveRequest(
            @NotNull Integer version,
            @Pattern(regexp = "[A-Z_]{2,60}") String reasonCode,
            @Pattern(regexp = "[\\p{L}0-9/.-]{2,60}") String documentRef,
            @Valid Body owner,
            LocalDate reviewOn) {}

    @GET
    @RolesAllowed({CIT, CO, CC, CP, PO, POL, BK, BKA, UT, SB, ST, AUD})
    @Audited(action = "list", object = "obligation")
    @Transactional
    public Page<ObligationView> list(@BeanParam ObligationFilter filter, @BeanParam PageRequest page) {
        List<Obligation> rows = obligations.page(filter, page);
        return Page.of(rows, page, o -> new Cursor(o.createdAt(), o.id()), o -> views.row(o, actor.get()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({CIT, CO, CC, CP, PO, POL, BK, BKA, UT, SB, ST, AUD})
    @Audited(action = "read", object = "obligation")
    @Transactional
    public ObligationView get(@AuditedId @PathParam("id") UUID id) {
        return views.one(obligations.inScope(id), actor.get());
    }

    @POST
    @Path("/{id}/{event}")
    @RolesAllowed({CO, CC, CP, PO, POL, BK, BKA, SB, ST})
    @Transactional
    public ObligationView move(
            @PathParam("id") UUID id, @PathParam("event") String event, @NotNull @Valid MoveRequest request) {
        ObligationEvent what = ObligationTransitions.TABLE.event(event);
        Actor by = actor.get();
        MoveObligation.Move with = new MoveObligation.Move(
                request.version(),
                Optional.ofNullable(request.reasonCode()),
                Optional.ofNullable(request.documentRef()),
                Optional.ofNullable(request.owner()),
                Optional.ofNullable(request.reviewOn()));
        return views.one(moveObligation.move(id, what, with, by), by);
    }
}
