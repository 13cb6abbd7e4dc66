package org.dongthuan.gateway.officer;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.dongthuan.gateway.client.Bytes;
import org.dongthuan.gateway.client.ExportClient;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Files that an export made, handed on as the service has them. */
@Path("/officer/exports")
@Authenticated
@RunOnVirtualThread
public class ExportFiles {

    private final Visitor visitor;
    private final ExportClient exports;

    ExportFiles(Visitor visitor, @RestClient ExportClient exports) {
        this.visitor = visitor;
        this.exports = exports;
    }

    @GET
    @Path("/{job:[A-Za-z0-9-]{1,64}}/{part:[A-Z]{1,20}}")
    public Response file(@PathParam("job") String job, @PathParam("part") String part) {
        visitor.in(Area.EXPORTS);
        Response answer = exports.file(job, part);
        String named = answer.getHeaderString("Content-Disposition");
        Bytes file = Bytes.of(answer);
        return Response.ok(file.content(), file.type())
                .header("Content-Disposition", named == null ? "attachment" : named)
                .header("Cache-Control", "no-store")
                .build();
    }
}
