package org.dongthuan.casetracking.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.dongthuan.casetracking.cases.domain.CaseFile;
import org.dongthuan.casetracking.clock.domain.Owner;
import org.dongthuan.casetracking.incident.domain.InvolvedOrg;
import org.dongthuan.casetracking.incident.store.IncidentRepository;
import org.dongthuan.casetracking.organisation.Successions;
import org.dongthuan.platform.time.Vietnam;

/** Which organisation a duty on a case falls to. */
@ApplicationScoped
class Agencies {

    private final IncidentRepository incidents;
    private final Successions successions;

    Agencies(IncidentRepository incidents, Successions successions) {
        this.incidents = incidents;
        this.successions = successions;
    }

    /** The one that the incident names for the role, or whoever took over from it; without one, the place decides. */
    Owner of(CaseFile file, String role, Instant at) {
        String org = file.incidentId()
                .flatMap(id -> incidents.organisations(id).stream()
                        .filter(involved -> involved.role().equals(role))
                        .map(InvolvedOrg::org)
                        .findFirst())
                .map(named -> successions.holder(role, named, file.placeCode(), Vietnam.dayOf(at)))
                .orElse(null);
        return new Owner(role, org);
    }
}
