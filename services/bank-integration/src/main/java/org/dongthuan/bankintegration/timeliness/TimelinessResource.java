package org.dongthuan.bankintegration.timeliness;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/** {@code /api/v1/public/bank-timeliness}: for the public status page; asks for no token. */
@Path("/api/v1/public/bank-timeliness")
@RunOnVirtualThread
public class TimelinessResource {

    private final CountTimeliness count;

    TimelinessResource(CountTimeliness count) {
        this.count = count;
    }

    @GET
    @Path("/{code}")
    @PermitAll
    public PublicTimeliness get(@PathParam("code") String code) {
        return count.of(code);
    }
}
