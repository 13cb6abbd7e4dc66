package org.dongthuan.consent.ending;

import static org.dongthuan.platform.access.Roles.*;

import com.fasterxml.jackson.annotation.JsonInclude;
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
import java.util.List;
import java.util.UUID;
import org.dongthuan.consent.ending.Ending.State;
import org.dongthuan.consent.ending.EndingStore.EndingRow;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.audit.AuditedId;
import org.dongthuan.platform.idempotency.Idempotent;
import org.dongthuan.platform.paging.Cursor;
import org.dongthuan.platform.paging.Page;
import org.dongthuan.platform.paging.PageRequest;

/** {@code /api/v1/consent-endings}, as contracts/openapi/consent.yaml says. */
@Path("/api/v1/consent-endings")
@RunOnVirtualThread
public class EndingResource {

    private static final int ROWS = 100;

    private final Endings endings;
    private final EndingStore store;
    private final CurrentActor actor;

    EndingResource(Endings endings, EndingStore store, CurrentActor actor) {
        this.endings = endings;
        this.store = store;
        this.actor = actor;
    }

    /** @param version of the ending that was read */
    public record Decision(@NotNull Integer version) {}

    /** Consents of an ending, by id. @param next where to go on; absent on the last page */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Rows(List<EndingRow> items, UUID next) {}

    @POST
    @RolesAllowed({CC, BK, BKA, DPO})
    @Idempotent
    public Response propose(@NotNull @Valid EndingRequest request) {
        Ending ending = endings.propose(request.incidentId(), request, actor.get());
        return Response.created(URI.create("/api/v1/consent-endings/" + ending.id()))
                .entity(EndingView.of(ending, null))
                .build();
    }

    @GET
    @RolesAllowed({CO, CC, BK, BKA, SB, DPO})
    @Audited(action = "list", object = "consent-ending")
    @Transactional
    public Page<EndingView> list(@QueryParam("incidentId") UUID incidentId, @BeanParam PageRequest page) {
        return Page.of(
                store.page(incidentId, page),
                page,
                e -> new Cursor(e.proposedAt(), e.id()),
                e -> EndingView.of(e, null));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({CO, CC, BK, BKA, SB, DPO})
    @Audited(action = "read", object = "consent-ending")
    @Transactional
    public EndingView get(@AuditedId @PathParam("id") UUID id) {
        return view(store.inScope(id));
    }

    /** At most 100. @param after {@code next} of the page before; absent for the first */
    @GET
    @Path("/{id}/rows")
    @RolesAllowed({CO, CC, BK, BKA, DPO})
    @Audited(action = "read", object = "consent-ending")
    @Transactional
    public Rows rows(@AuditedId @PathParam("id") UUID id, @QueryParam("after") UUID after) {
        List<EndingRow> rows = store.rows(store.inScope(id).id(), after, ROWS + 1);
        List<EndingRow> page = rows.subList(0, Math.min(ROWS, rows.size()));
        return new Rows(page, rows.size() > ROWS ? page.getLast().keepConsentId() : null);
    }

    @POST
    @Path("/{id}/approve")
    @RolesAllowed({CC, BKA, DPO})
    @Transactional
    public EndingView approve(@PathParam("id") UUID id, @NotNull @Valid Decision decision) {
        return view(endings.approve(id, decision.version(), actor.get()));
    }

    @POST
    @Path("/{id}/decline")
    @RolesAllowed({CC, BKA, DPO})
    @Transactional
    public EndingView decline(@PathParam("id") UUID id, @NotNull @Valid Decision decision) {
        return view(endings.decline(id, decision.version(), actor.get()));
    }

    private EndingView view(Ending ending) {
        return EndingView.of(ending, ending.state() == State.CARRIED_OUT ? store.progress(ending.id()) : null);
    }
}
