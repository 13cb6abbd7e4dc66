package org.dongthuan.gateway.client;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Files of an incident to take along. */
@Path("/api/v1/exports")
@RegisterRestClient(configKey = "case-tracking")
@RegisterProvider(ForwardIdentity.class)
@RegisterProvider(ServiceProblemMapper.class)
public interface ExportClient {

    /** A job begins whose rows are the parts. */
    @POST
    Acting.Started start(@HeaderParam("Idempotency-Key") String idempotencyKey, Wish wish);

    /** A part that was made; to be read with {@link Bytes}. */
    @GET
    @Path("/{jobId}/{part}")
    Response file(@PathParam("jobId") String jobId, @PathParam("part") String part);

    /** @param format XLSX or CSV, of the tables @param language {@code vi} or {@code en}, of the tables */
    record Wish(String incidentId, List<String> parts, String format, String language) {}
}
