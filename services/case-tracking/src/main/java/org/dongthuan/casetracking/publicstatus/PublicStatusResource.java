package org.dongthuan.casetracking.publicstatus;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.InstantSource;
import java.util.Set;
import org.dongthuan.casetracking.figures.LiveFigures;
import org.dongthuan.casetracking.figures.PublicFigures;
import org.dongthuan.casetracking.incident.domain.Incident;
import org.dongthuan.casetracking.incident.domain.IncidentState;
import org.dongthuan.casetracking.incident.store.IncidentRepository;
import org.dongthuan.casetracking.rumour.store.RumourRepository;
import org.dongthuan.platform.problem.DomainException;

/** {@code /api/v1/public}, as contracts/openapi/case-tracking.yaml says; the one place that asks for no token. */
@Path("/api/v1/public")
@RunOnVirtualThread
public class PublicStatusResource {

    /** What is merely said, or was found to be nothing, is not told to everybody. */
    private static final Set<IncidentState> UNTOLD = Set.of(IncidentState.REPORTED, IncidentState.DISMISSED);

    private final IncidentRepository incidents;
    private final RumourRepository rumours;
    private final LiveFigures live;
    private final InstantSource clock;

    PublicStatusResource(
            IncidentRepository incidents, RumourRepository rumours, LiveFigures live, InstantSource clock) {
        this.incidents = incidents;
        this.rumours = rumours;
        this.live = live;
        this.clock = clock;
    }

    @GET
    @Path("/incidents/{code}")
    @PermitAll
    @Transactional
    public PublicStatus status(@PathParam("code") String code) {
        Incident incident = incidents
                .find("code", code)
                .firstResultOptional()
                .filter(found -> !UNTOLD.contains(found.state()))
                .orElseThrow(() -> DomainException.notFound("incident"));
        return new PublicStatus(
                incident.code(),
                incident.placeCode(),
                incident.state(),
                clock.instant(),
                PublicFigures.of(live.of(incident.id())),
                rumours.published(incident.id()).stream()
                        .map(one -> new PublicStatus.Correction(
                                one.correction().orElseThrow(),
                                one.publishedAt().orElseThrow()))
                        .toList());
    }
}
