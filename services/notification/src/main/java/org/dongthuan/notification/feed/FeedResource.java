package org.dongthuan.notification.feed;

import static org.dongthuan.platform.access.Roles.BK;
import static org.dongthuan.platform.access.Roles.PO;
import static org.dongthuan.platform.access.Roles.UT;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.dongthuan.notification.partner.PartnerCaller;

/** {@code /api/v1/partner/events}, as contracts/openapi/notification.yaml says. */
@Path("/api/v1/partner/events")
@RunOnVirtualThread
public class FeedResource {

    private final PartnerCaller caller;
    private final ReadFeed feed;

    FeedResource(PartnerCaller caller, ReadFeed feed) {
        this.caller = caller;
        this.feed = feed;
    }

    @GET
    @RolesAllowed({PO, BK, UT})
    public FeedPage read(@BeanParam FeedRequest request) {
        return feed.read(caller.get(), request);
    }
}
