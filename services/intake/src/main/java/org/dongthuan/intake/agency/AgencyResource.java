package org.dongthuan.intake.agency;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.InstantSource;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.paging.Page;
import org.dongthuan.platform.time.Vietnam;

/** {@code /api/v1/agencies}: whom a complaint may be transferred to today. */
@Path("/api/v1/agencies")
@RunOnVirtualThread
public class AgencyResource {

    private final Agencies agencies;
    private final InstantSource clock;

    AgencyResource(Agencies agencies, InstantSource clock) {
        this.agencies = agencies;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Roles.CO, Roles.CC})
    public Page<AgencyView> list() {
        return new Page<>(
                agencies.on(Vietnam.dayOf(clock.instant())).stream()
                        .map(AgencyView::of)
                        .toList(),
                null);
    }
}
