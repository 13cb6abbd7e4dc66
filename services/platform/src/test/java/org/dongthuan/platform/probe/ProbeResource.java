package org.dongthuan.platform.probe;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.dongthuan.platform.idempotency.Idempotent;
import org.dongthuan.platform.sql.Sql;

/** Endpoints that do what the tests need to see handled. */
@Path("/probe")
@PermitAll
@RunOnVirtualThread
public class ProbeResource {

    /** Gates by effect name; an effect without one goes straight on. */
    public static final Map<String, Gate> GATES = new ConcurrentHashMap<>();

    private final Effects effects;
    private final Sql sql;

    ProbeResource(Effects effects, Sql sql) {
        this.effects = effects;
        this.sql = sql;
    }

    /** A body. */
    public record Wanted(String name) {}

    @POST
    @Path("/effects")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    public Response effect(Wanted wanted) {
        effects.leave(wanted.name());
        Gate gate = GATES.get(wanted.name());
        if (gate != null) {
            gate.pass();
        }
        return Response.created(URI.create("/probe/effects/1")).entity(wanted).build();
    }

    /** What is constrained in several ways. */
    public record Group(@NotNull String name, List<@NotNull @Valid Member> members) {}

    public record Member(@NotNull String name) {}

    @POST
    @Path("/groups")
    @Consumes(MediaType.APPLICATION_JSON)
    public Group group(@QueryParam("kind") @Size(max = 3) String kind, @NotNull @Valid Group wanted) {
        return wanted;
    }

    /** Fails in the database with that state. */
    @GET
    @Path("/sql-failures/{state}")
    public String sqlFailure(@PathParam("state") String state) {
        sql.run("do $$ begin raise exception 'inside' using errcode = '" + state + "'; end $$");
        return "not reached";
    }

    /** A connection that broke before the request's own work began, as the pool's listeners meet it. */
    @GET
    @Path("/ended-connection")
    public String endedConnection() {
        throw new IllegalStateException("inside", new java.sql.SQLException("inside", "57P01"));
    }

    @GET
    @Path("/unknown-error")
    public String unknownError() {
        throw new IllegalStateException("jdbc:postgresql://inside/svc is unhappy with 999085100001");
    }
}
