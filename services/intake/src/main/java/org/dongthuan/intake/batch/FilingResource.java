package org.dongthuan.intake.batch;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.idempotency.Idempotent;

/** {@code POST /api/v1/filings}: a file of complaints, as contracts/openapi/intake.yaml says. */
@Path("/api/v1/filings")
@RunOnVirtualThread
public class FilingResource {

    private final FileBatch fileBatch;

    FilingResource(FileBatch fileBatch) {
        this.fileBatch = fileBatch;
    }

    /** Where to watch the work. */
    public record Started(UUID jobId) {}

    @POST
    @Consumes("text/csv")
    @RolesAllowed({Roles.CO, Roles.CC, Roles.UT, Roles.PO})
    @Idempotent
    public Response upload(byte[] file) {
        UUID job = fileBatch.start(file);
        return Response.accepted(new Started(job))
                .location(URI.create("/api/v1/filings/jobs/" + job))
                .build();
    }
}
