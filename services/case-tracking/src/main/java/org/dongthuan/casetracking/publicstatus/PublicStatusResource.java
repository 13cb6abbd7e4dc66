package org.dongthuan.casetracking.publicstatus;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Map;
import org.dongthuan.casetracking.auditlog.head.LogKeys;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /api/v1/public}, as contracts/openapi/case-tracking.yaml says; the one place that asks for no token. */
@Path("/api/v1/public")
@RunOnVirtualThread
public class PublicStatusResource {

    /** The same for everybody, so that whatever stands between may keep it (RFC 9111, RFC 5861). */
    private static final String KEEP = "public, max-age=30, stale-while-revalidate=60, stale-if-error=86400";

    private final ReadPublicStatus readPublicStatus;
    private final SignPublicStatus signPublicStatus;
    private final LogKeys keys;

    PublicStatusResource(ReadPublicStatus readPublicStatus, SignPublicStatus signPublicStatus, LogKeys keys) {
        this.readPublicStatus = readPublicStatus;
        this.signPublicStatus = signPublicStatus;
        this.keys = keys;
    }

    @GET
    @Path("/incidents/{code}")
    @PermitAll
    public RestResponse<PublicStatus> status(@PathParam("code") String code) {
        return kept(readPublicStatus.of(code));
    }

    @GET
    @Path("/incidents/{code}/snapshot")
    @PermitAll
    public RestResponse<PublicSnapshot> snapshot(@PathParam("code") String code) {
        return kept(signPublicStatus.of(code));
    }

    @GET
    @Path("/keys")
    @PermitAll
    public RestResponse<Map<String, List<Map<String, Object>>>> keys() {
        return kept(Map.of("keys", keys.publicKeys()));
    }

    private static <T> RestResponse<T> kept(T body) {
        return RestResponse.ResponseBuilder.ok(body)
                .header("Cache-Control", KEEP)
                .build();
    }
}
