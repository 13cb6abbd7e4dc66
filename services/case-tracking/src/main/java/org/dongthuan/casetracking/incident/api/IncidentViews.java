package org.dongthuan.casetracking.incident.api;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dongthuan.casetracking.cases.store.AccountRefs;
import org.dongthuan.casetracking.cases.store.CaseRepository;
import org.dongthuan.casetracking.incident.domain.Incident;
import org.dongthuan.casetracking.incident.domain.IncidentEvent;
import org.dongthuan.casetracking.incident.domain.IncidentTransitions;
import org.dongthuan.casetracking.incident.exception.Exceptions;
import org.dongthuan.casetracking.incident.store.IncidentRepository;
import org.dongthuan.casetracking.membership.Membership;
import org.dongthuan.platform.access.Actor;

/** Makes views of incidents. */
@Singleton
class IncidentViews {

    private final IncidentRepository incidents;
    private final CaseRepository cases;
    private final AccountRefs accounts;
    private final Membership membership;
    private final Exceptions exceptions;

    IncidentViews(
            IncidentRepository incidents,
            CaseRepository cases,
            AccountRefs accounts,
            Membership membership,
            Exceptions exceptions) {
        this.incidents = incidents;
        this.cases = cases;
        this.accounts = accounts;
        this.membership = membership;
        this.exceptions = exceptions;
    }

    IncidentView row(Incident incident, Actor who) {
        return view(incident, who, null);
    }

    IncidentView one(Incident incident, Actor who) {
        return view(
                incident,
                who,
                new IncidentView.Totals(
                        membership.count(incident.id()),
                        cases.countByState(incident.id()),
                        accounts.countByState(incident.id()),
                        exceptions.countByKind(incident.id())));
    }

    private IncidentView view(Incident incident, Actor who, IncidentView.Totals totals) {
        Map<String, List<String>> approvals = new TreeMap<>();
        for (IncidentEvent event :
                IncidentTransitions.TABLE.open(incident.state()).toList()) {
            if (event.needed().size() > 1) {
                approvals.put(
                        event.path(),
                        incidents.approvals(incident.id(), event).stream()
                                .sorted()
                                .toList());
            }
        }
        return new IncidentView(
                incident.id(),
                incident.code(),
                incident.placeCode(),
                incident.province(),
                incident.matter(),
                incident.product(),
                incident.window().from(),
                incident.window().to(),
                incident.state(),
                incident.reportedAt(),
                incident.containedAt().orElse(null),
                incident.proposalRule().orElse(null),
                incidents.organisations(incident.id()),
                approvals,
                IncidentTransitions.TABLE.actions(incident.state(), who),
                totals,
                incident.version());
    }
}
