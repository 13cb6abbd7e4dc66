package org.dongthuan.bankintegration.inquiry;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.paging.Cursor;
import org.dongthuan.platform.paging.Page;
import org.dongthuan.platform.paging.PageRequest;

/** {@code /api/v1/inquiries}: complainants whom no list names. */
@Path("/api/v1/inquiries")
@RunOnVirtualThread
public class InquiryResource {

    private final Inquiries inquiries;
    private final CurrentActor actor;

    InquiryResource(Inquiries inquiries, CurrentActor actor) {
        this.inquiries = inquiries;
        this.actor = actor;
    }

    @GET
    @RolesAllowed({Roles.CO, Roles.CC})
    @Audited(action = "list", object = "inquiry")
    @Transactional
    public Page<Inquiry> list(
            @QueryParam("incidentId") UUID incidentId, @QueryParam("state") String state, @BeanParam PageRequest page) {
        List<Inquiry> rows = inquiries.page(incidentId, state, page);
        return Page.of(rows, page, i -> new Cursor(i.createdAt(), i.id()), i -> i);
    }

    @POST
    @Path("/{id}/confirm")
    @RolesAllowed(Roles.CO)
    public Inquiry confirm(@PathParam("id") UUID id) {
        return inquiries.confirm(id, actor.get());
    }
}
