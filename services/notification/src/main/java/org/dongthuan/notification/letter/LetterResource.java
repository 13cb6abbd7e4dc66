package org.dongthuan.notification.letter;

import static org.dongthuan.platform.access.Roles.CO;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.dongthuan.platform.paging.PageRequest;

/** {@code /api/v1/letters}, as contracts/openapi/notification.yaml says. */
@Path("/api/v1/letters")
@RunOnVirtualThread
public class LetterResource {

    private static final String PDF = "application/pdf";

    private final PrintLetters print;

    LetterResource(PrintLetters print) {
        this.print = print;
    }

    @GET
    @RolesAllowed(CO)
    public Response many(@BeanParam PageRequest page) {
        return pdf(print.many(page));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(CO)
    public Response one(@PathParam("id") UUID id) {
        return pdf(print.one(id));
    }

    /** Names and addresses stay in no cache. */
    private static Response pdf(byte[] document) {
        return Response.ok(document, PDF).header("Cache-Control", "no-store").build();
    }
}
