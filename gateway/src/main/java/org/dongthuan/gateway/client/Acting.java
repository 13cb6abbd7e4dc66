package org.dongthuan.gateway.client;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Map;

/** How things are moved at every service: the event stands in the path, what it needs in the body. */
public interface Acting {

    /** One thing takes an event. */
    @POST
    @Path("/{collection}/{id}/{event}")
    void one(
            @PathParam("collection") String collection,
            @PathParam("id") String id,
            @PathParam("event") String event,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            Map<String, Object> body);

    /** A job on many things begins. */
    @POST
    @Path("/{collection}/{event}")
    void many(
            @PathParam("collection") String collection,
            @PathParam("event") String event,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            Map<String, Object> body);

    /** Something new is made. */
    @POST
    @Path("/{collection}")
    void create(
            @PathParam("collection") String collection,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            Map<String, Object> body);
}
