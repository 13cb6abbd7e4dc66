package org.dongthuan.casetracking.membership.correction;

import org.dongthuan.casetracking.incident.domain.Incident;
import org.dongthuan.casetracking.incident.domain.IncidentWindow;
import org.dongthuan.platform.problem.DomainException;

/** What decides who belongs to an incident, beside its matter. */
public record Criteria(IncidentWindow window, String placeCode, String product) {

    /** @throws DomainException 422 when the window is empty */
    public Criteria {
        if (!window.from().isBefore(window.to())) {
            throw DomainException.invalid("windowTo", "after-window-from", "The window ends after it begins.");
        }
    }

    /** As the incident has them now. */
    static Criteria of(Incident incident) {
        return new Criteria(incident.window(), incident.placeCode(), incident.product());
    }
}
