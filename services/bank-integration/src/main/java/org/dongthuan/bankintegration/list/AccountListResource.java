package org.dongthuan.bankintegration.list;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.dongthuan.bankintegration.callback.SignedDoor;
import org.dongthuan.bankintegration.exchange.signing.DetachedJws;
import org.dongthuan.platform.access.Roles;

/** {@code /api/v1/account-lists}: a bank hands over its list. */
@Path("/api/v1/account-lists")
@RunOnVirtualThread
public class AccountListResource {

    private final SignedDoor door;
    private final LoadAccountList lists;

    AccountListResource(SignedDoor door, LoadAccountList lists) {
        this.door = door;
        this.lists = lists;
    }

    @POST
    @RolesAllowed({Roles.BK, Roles.BKA})
    @Consumes(MediaType.APPLICATION_JSON)
    public Response load(@HeaderParam(DetachedJws.HEADER) String signature, byte[] body) {
        door.open(signature, body, "account-list");
        return lists.load(body);
    }
}
