package org.dongthuan.casetracking.incident.domain;

import java.util.Map;
import java.util.Optional;
import org.dongthuan.casetracking.clock.domain.Owner;
import org.dongthuan.platform.access.Roles;

/** An organisation that takes part in an incident, in a role of DOMAIN §1 (PO: responsible; BK: performer; UT: host). */
public record InvolvedOrg(String role, String org) {

    private static final Map<String, String> HEADS = Map.of(Roles.PO, Roles.POL, Roles.BK, Roles.BKA);

    /** Who answers for it as controller of personal data: its head. Empty for a part that controls none. */
    public Optional<Owner> controller() {
        return Optional.ofNullable(HEADS.get(role)).map(head -> new Owner(head, org));
    }
}
