package org.dongthuan.bankintegration.list;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.dongthuan.bankintegration.callback.SignedDoor;
import org.dongthuan.bankintegration.exchange.signing.DetachedJws;
import org.dongthuan.bankintegration.listchange.ChangeFilter;
import org.dongthuan.bankintegration.listchange.Explanation;
import org.dongthuan.bankintegration.listchange.ListChanges;
import org.dongthuan.bankintegration.listchange.ListChanges.Diff;
import org.dongthuan.bankintegration.listchange.ListVersion;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.audit.AuditedId;
import org.dongthuan.platform.paging.Page;
import org.dongthuan.platform.paging.PageRequest;

/** {@code /api/v1/account-lists}: a bank hands over its list; what its versions changed, and why accounts stay different. */
@Path("/api/v1/account-lists")
@RunOnVirtualThread
public class AccountListResource {

    private final SignedDoor door;
    private final LoadAccountList lists;
    private final ListChanges changes;
    private final CurrentActor actor;

    AccountListResource(SignedDoor door, LoadAccountList lists, ListChanges changes, CurrentActor actor) {
        this.door = door;
        this.lists = lists;
        this.changes = changes;
        this.actor = actor;
    }

    @POST
    @RolesAllowed({Roles.BK, Roles.BKA})
    @Consumes(MediaType.APPLICATION_JSON)
    public Response load(@HeaderParam(DetachedJws.HEADER) String signature, byte[] body) {
        door.open(signature, body, "account-list");
        return lists.load(body);
    }

    @GET
    @RolesAllowed({Roles.CO, Roles.CC, Roles.CP, Roles.BK, Roles.BKA, Roles.SB})
    @Audited(action = "list", object = "account-list")
    public Page<ListVersion> versions(@QueryParam("incidentId") UUID incidentId, @BeanParam PageRequest page) {
        return changes.versions(incidentId, page);
    }

    @GET
    @Path("/{id}/diff")
    @RolesAllowed({Roles.CO, Roles.CC, Roles.CP, Roles.BK, Roles.BKA, Roles.SB})
    @Audited(action = "read", object = "account-list")
    public Diff diff(@AuditedId @PathParam("id") UUID id, @BeanParam ChangeFilter filter, @BeanParam PageRequest page) {
        return changes.diff(id, filter, page, actor.get());
    }

    @POST
    @Path("/{id}/explanations")
    @RolesAllowed({Roles.CO, Roles.CC})
    public ListVersion explain(@PathParam("id") UUID id, @NotNull @Valid Explanation explanation) {
        return changes.explain(id, explanation, actor.get());
    }
}
