package org.dongthuan.gateway.officer;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.dongthuan.gateway.client.DutyClient;
import org.dongthuan.gateway.web.SealedPapers;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Sealed documents, handed on byte by byte: a changed one would be worthless. */
@Path("/officer/documents")
@Authenticated
@RunOnVirtualThread
public class DocumentPages {

    private final Visitor visitor;
    private final DutyClient duties;

    DocumentPages(Visitor visitor, @RestClient DutyClient duties) {
        this.visitor = visitor;
        this.duties = duties;
    }

    @GET
    @Path("/{id:[A-Za-z0-9-]{1,64}}")
    public Response open(@PathParam("id") String id) {
        visitor.in(Area.INCIDENTS);
        return SealedPapers.handOut(duties.document(id), id);
    }
}
