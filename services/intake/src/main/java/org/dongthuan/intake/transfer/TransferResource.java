package org.dongthuan.intake.transfer;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.paging.Page;
import org.dongthuan.platform.paging.PageRequest;

/** {@code /api/v1/transfers}: what went to an agency, and that it has it. Made by forwarding a complaint. */
@Path("/api/v1/transfers")
@RunOnVirtualThread
public class TransferResource {

    private final Transfers transfers;

    TransferResource(Transfers transfers) {
        this.transfers = transfers;
    }

    @GET
    @RolesAllowed({Roles.CO, Roles.CC})
    public Page<TransferView> list(@QueryParam("state") TransferState state, @BeanParam PageRequest page) {
        return transfers.list(state, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.CO, Roles.CC})
    public TransferView get(@PathParam("id") UUID id) {
        return transfers.read(id);
    }

    @POST
    @Path("/{id}/acknowledge")
    @RolesAllowed({Roles.CO, Roles.CC})
    public TransferView acknowledge(@PathParam("id") UUID id, @NotNull @Valid Acknowledgement request) {
        return transfers.acknowledge(id, request);
    }
}
