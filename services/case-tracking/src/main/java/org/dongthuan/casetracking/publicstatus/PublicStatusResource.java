package org.dongthuan.casetracking.publicstatus;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/** {@code /api/v1/public}, as contracts/openapi/case-tracking.yaml says; the one place that asks for no token. */
@Path("/api/v1/public")
@RunOnVirtualThread
public class PublicStatusResource {

    private final ReadPublicStatus readPublicStatus;

    PublicStatusResource(ReadPublicStatus readPublicStatus) {
        this.readPublicStatus = readPublicStatus;
    }

    @GET
    @Path("/incidents/{code}")
    @PermitAll
    public PublicStatus status(@PathParam("code") String code) {
        return readPublicStatus.of(code);
    }
}
