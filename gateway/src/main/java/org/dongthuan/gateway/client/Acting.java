package org.dongthuan.gateway.client;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Map;

/** How things are moved at every service: the event stands in the path, what it needs in the body. */
public interface Acting extends JobClient {

    /** One thing takes an event. */
    @POST
    @Path("/{collection}/{id}/{event}")
    void one(
            @PathParam("collection") String collection,
            @PathParam("id") String id,
            @PathParam("event") String event,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            Map<String, Object> body);

    /** A job on everything of one thing begins; it needs nothing but its name. */
    @POST
    @Path("/{collection}/{id}/{event}")
    Started begin(
            @PathParam("collection") String collection,
            @PathParam("id") String id,
            @PathParam("event") String event,
            @HeaderParam("Idempotency-Key") String idempotencyKey);

    /** One side of a thing takes an event, such as the membership of an incident. @return null without an answer */
    @POST
    @Path("/{collection}/{id}/{side}/{event}")
    Started side(
            @PathParam("collection") String collection,
            @PathParam("id") String id,
            @PathParam("side") String side,
            @PathParam("event") String event,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            Map<String, Object> body);

    /** One of the parts of a thing takes an event, such as a member of an incident. */
    @POST
    @Path("/{collection}/{id}/{parts}/{partId}/{event}")
    void part(
            @PathParam("collection") String collection,
            @PathParam("id") String id,
            @PathParam("parts") String parts,
            @PathParam("partId") String partId,
            @PathParam("event") String event,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            Map<String, Object> body);

    /** A job on many things begins. */
    @POST
    @Path("/{collection}/{event}")
    Started many(
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

    /** Long work that has begun. @param jobId absent where the service tells none */
    record Started(String jobId) {}
}
