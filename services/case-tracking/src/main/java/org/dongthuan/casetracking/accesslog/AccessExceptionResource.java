package org.dongthuan.casetracking.accesslog;

import static org.dongthuan.platform.access.Roles.*;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.dongthuan.platform.idempotency.Idempotent;
import org.dongthuan.platform.paging.Cursor;
import org.dongthuan.platform.paging.Page;
import org.dongthuan.platform.paging.PageRequest;

/** {@code /api/v1/access-exceptions}: keeping an investigation's looks from the citizen for a time. */
@Path("/api/v1/access-exceptions")
@RunOnVirtualThread
public class AccessExceptionResource {

    private final AccessExceptions exceptions;

    AccessExceptionResource(AccessExceptions exceptions) {
        this.exceptions = exceptions;
    }

    /** Body of a request. */
    public record NewException(
            @NotNull UUID caseId,
            @NotNull @Pattern(regexp = "[A-Z_]{2,60}") String reasonCode,
            @NotNull Instant until) {}

    @POST
    @RolesAllowed({CP, DPO})
    @Idempotent
    public Response open(@NotNull @Valid NewException request) {
        AccessException opened = exceptions.open(request.caseId(), request.reasonCode(), request.until());
        return Response.created(URI.create("/api/v1/access-exceptions"))
                .entity(opened)
                .build();
    }

    @GET
    @RolesAllowed({CP, DPO, AUD})
    @Transactional
    public Page<AccessException> list(@BeanParam PageRequest page) {
        return Page.of(
                exceptions.page(page),
                page,
                exception -> new Cursor(exception.openedAt(), exception.id()),
                Function.identity());
    }

    @POST
    @Path("/{id}/approve")
    @RolesAllowed({CP, DPO})
    public AccessException approve(@PathParam("id") UUID id) {
        return exceptions.approve(id);
    }
}
