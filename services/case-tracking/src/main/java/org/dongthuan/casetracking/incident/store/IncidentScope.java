package org.dongthuan.casetracking.incident.store;

import jakarta.inject.Singleton;
import java.util.Map;
import org.dongthuan.casetracking.organisation.EndedDuties;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.scope.ScopePredicate;

/** Which incidents the caller may know of: own communes, own province, or incidents one's organisation takes part in. */
@Singleton
public class IncidentScope {

    private final CurrentActor actor;
    private final EndedDuties ended;

    IncidentScope(CurrentActor actor, EndedDuties ended) {
        this.actor = actor;
        this.ended = ended;
    }

    /** HQL condition on alias {@code e}. */
    public ScopePredicate current() {
        Actor who = actor.get();
        return ended.limit(of(who), "reportedAt", who);
    }

    static ScopePredicate of(Actor who) {
        if (who.hasAny(Roles.CO, Roles.CC, Roles.CP) && !who.communes().isEmpty()) {
            return new ScopePredicate("e.placeCode in (:scopeCommunes)", Map.of("scopeCommunes", who.communes()));
        }
        if (who.hasAny(Roles.SB, Roles.ST, Roles.PP) && !who.provinces().isEmpty()) {
            return new ScopePredicate("e.province in (:scopeProvinces)", Map.of("scopeProvinces", who.provinces()));
        }
        if (who.hasAny(Roles.PO, Roles.POL, Roles.BK, Roles.BKA, Roles.UT)
                && who.org().isPresent()) {
            return new ScopePredicate(
                    "e.id in (select o.incidentId from IncidentOrgRow o where o.org = :scopeOrg)",
                    Map.of("scopeOrg", who.org().get()));
        }
        return who.hasAny(Roles.DPO, Roles.AUD) ? ScopePredicate.ALL : ScopePredicate.NONE;
    }
}
