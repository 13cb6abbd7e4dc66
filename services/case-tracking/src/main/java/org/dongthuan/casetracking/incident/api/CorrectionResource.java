package org.dongthuan.casetracking.incident.api;

import static org.dongthuan.platform.access.Roles.CC;
import static org.dongthuan.platform.access.Roles.CO;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.casetracking.membership.correction.CorrectIncident;
import org.dongthuan.casetracking.membership.correction.Wish;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.idempotency.Idempotent;

/** {@code /api/v1/incidents/{id}/membership}: what another window, place or product would mean, and doing it. */
@Path("/api/v1/incidents/{id}/membership")
@RunOnVirtualThread
public class CorrectionResource {

    private final CorrectIncident correctIncident;
    private final CurrentActor actor;

    CorrectionResource(CorrectIncident correctIncident, CurrentActor actor) {
        this.correctIncident = correctIncident;
        this.actor = actor;
    }

    /** What is absent stays as it is. */
    public record PreviewRequest(
            Instant windowFrom,
            Instant windowTo,
            @Pattern(regexp = "\\d{5}") String placeCode,
            @Pattern(regexp = "[A-Z_]{3,60}") String product) {}

    /** The same, of the incident as it was read, and why. */
    public record ApplyRequest(
            @NotNull Integer version,
            @NotNull @Pattern(regexp = "[A-Z_]{2,60}") String reasonCode,
            Instant windowFrom,
            Instant windowTo,
            @Pattern(regexp = "\\d{5}") String placeCode,
            @Pattern(regexp = "[A-Z_]{3,60}") String product) {}

    /** Where to follow the members. */
    public record JobStarted(UUID jobId) {}

    @POST
    @Path("/preview")
    @RolesAllowed({CO, CC})
    public CorrectIncident.Preview preview(@PathParam("id") UUID id, @NotNull @Valid PreviewRequest request) {
        return correctIncident.preview(
                id, wish(request.windowFrom(), request.windowTo(), request.placeCode(), request.product()));
    }

    @POST
    @Path("/apply")
    @RolesAllowed(CC)
    @Idempotent
    public Response apply(@PathParam("id") UUID id, @NotNull @Valid ApplyRequest request) {
        Wish wish = wish(request.windowFrom(), request.windowTo(), request.placeCode(), request.product());
        UUID job = correctIncident.apply(id, request.version(), wish, request.reasonCode(), actor.get());
        return Response.accepted(new JobStarted(job))
                .location(URI.create("/api/v1/cases/jobs/" + job))
                .build();
    }

    private static Wish wish(Instant from, Instant to, String placeCode, String product) {
        return new Wish(
                Optional.ofNullable(from),
                Optional.ofNullable(to),
                Optional.ofNullable(placeCode),
                Optional.ofNullable(product));
    }
}
