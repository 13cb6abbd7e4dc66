package org.dongthuan.casetracking.membership.correction;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.casetracking.incident.domain.Incident;
import org.dongthuan.casetracking.incident.store.IncidentRepository;
import org.dongthuan.casetracking.membership.Membership;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.job.JobHandler;

/**
 * Brings the members of a corrected incident in line, complaint by complaint, by what the incident says when the row's turn
 * comes: a job that was overtaken by another correction does no harm.
 */
@ApplicationScoped
public class SettleMembers implements JobHandler {

    public static final String KIND = "settle-members";

    private final IncidentRepository incidents;
    private final Fits fits;
    private final Membership membership;
    private final CurrentActor actor;

    SettleMembers(IncidentRepository incidents, Fits fits, Membership membership, CurrentActor actor) {
        this.incidents = incidents;
        this.fits = fits;
        this.membership = membership;
        this.actor = actor;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** @return JOINED, LEFT, or UNCHANGED when something else was faster */
    @Override
    public String row(JsonNode parameters, String subject) {
        Incident incident =
                incidents.inScope(UUID.fromString(parameters.get("incidentId").asText()));
        UUID complaint = UUID.fromString(subject);
        Optional<String> why = fits.leaving(incident, Criteria.of(incident), complaint);
        if (why.isPresent()) {
            membership.outgrown(incident.id(), complaint, why.get(), actor.get());
            return "LEFT";
        }
        if (membership.incidentOf(complaint).isPresent()) {
            return "UNCHANGED";
        }
        membership.placeLate(List.of(complaint));
        return membership.incidentOf(complaint).filter(incident.id()::equals).isPresent() ? "JOINED" : "UNCHANGED";
    }
}
