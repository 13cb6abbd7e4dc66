package org.dongthuan.intake.batch;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.idempotency.Idempotent;

/** {@code /api/v1/filings}: files of complaints, as contracts/openapi/intake.yaml says. */
@Path("/api/v1/filings")
@RunOnVirtualThread
public class FilingResource {

    private static final String CSV = "text/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final FileBatch fileBatch;

    FilingResource(FileBatch fileBatch) {
        this.fileBatch = fileBatch;
    }

    @POST
    @Consumes({CSV, XLSX})
    @RolesAllowed({Roles.CO, Roles.CC, Roles.UT, Roles.PO})
    @Idempotent
    public Response upload(byte[] file) {
        FileBatch.Started started = fileBatch.start(file);
        return Response.accepted(started)
                .location(URI.create("/api/v1/filings/jobs/" + started.jobId()))
                .build();
    }

    @GET
    @Path("/template.csv")
    @Produces(CSV)
    @RolesAllowed({Roles.CO, Roles.CC, Roles.UT, Roles.PO})
    public Response csvTemplate() {
        return file(FilingTemplate.csv(), "csv");
    }

    @GET
    @Path("/template.xlsx")
    @Produces(XLSX)
    @RolesAllowed({Roles.CO, Roles.CC, Roles.UT, Roles.PO})
    public Response xlsxTemplate() {
        return file(FilingTemplate.xlsx(), "xlsx");
    }

    private static Response file(byte[] bytes, String kind) {
        return Response.ok(bytes)
                .header("Content-Disposition", "attachment; filename=\"complaints." + kind + "\"")
                .build();
    }
}
