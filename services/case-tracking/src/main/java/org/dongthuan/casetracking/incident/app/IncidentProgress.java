package org.dongthuan.casetracking.incident.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.dongthuan.casetracking.cases.store.CaseRepository;
import org.dongthuan.casetracking.incident.domain.Incident;
import org.dongthuan.casetracking.incident.domain.IncidentState;
import org.dongthuan.casetracking.incident.store.IncidentRepository;

/** Computes from its cases whether an incident's remedy is done (DOMAIN §2.3, {@code all_cases_resolved}). */
@ApplicationScoped
public class IncidentProgress {

    private final IncidentRepository incidents;
    private final CaseRepository cases;
    private final MoveIncident moveIncident;

    IncidentProgress(IncidentRepository incidents, CaseRepository cases, MoveIncident moveIncident) {
        this.incidents = incidents;
        this.cases = cases;
        this.moveIncident = moveIncident;
    }

    /** To be called after a case of it was settled in whatever way. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void caseSettled(UUID incidentId) {
        cases.flush();
        Incident incident = incidents.findById(incidentId);
        if (incident.state() == IncidentState.REMEDIATING && cases.allResolved(incidentId)) {
            moveIncident.allCasesResolved(incident);
        }
    }
}
