package org.dongthuan.gateway.officer;

import java.util.List;
import java.util.Optional;
import org.dongthuan.gateway.client.CaseTrackingClient.Incident;
import org.dongthuan.gateway.client.CaseTrackingClient.Organisation;
import org.dongthuan.gateway.web.Names;

/**
 * What can be chosen when a commitment is written down.
 *
 * @param code of the incident; empty while it cannot be read
 * @param committing organisations that may commit themselves
 * @param bodies that may answer for, do, or benefit from something
 * @param supervisors that may accept it
 */
public record CommitmentChoices(
        String code, List<Names.Choice> committing, List<Names.Choice> bodies, List<Names.Choice> supervisors) {

    /** The post writes for itself only. */
    static CommitmentChoices of(Optional<Incident> incident, Officer officer, Names names) {
        boolean forItself = !officer.has("CO") && !officer.has("CC");
        List<String> involved = incident.map(Incident::organisations).orElse(List.of()).stream()
                .map(Organisation::org)
                .toList();
        List<Names.Choice> bodies = names.inRoles("CO", "CP", "PO", "BK", "UT", "SB", "ST");
        return new CommitmentChoices(
                incident.map(Incident::code).orElse(""),
                bodies.stream()
                        .filter(one -> forItself
                                ? one.code().equals(officer.org())
                                : incident.isEmpty() || involved.contains(one.code()))
                        .toList(),
                bodies,
                names.inRoles("CO", "CP", "SB", "ST"));
    }
}
