package org.dongthuan.casetracking.clock.store;

import jakarta.inject.Singleton;
import java.util.Map;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.scope.ScopePredicate;

/**
 * Which deadlines the caller may know of (DOMAIN §1, last row): all of one's commune or province, post and bank their own
 * duties, the utility those of its incidents, of which it is shown totals only.
 */
@Singleton
public class DeadlineScope {

    private final CurrentActor actor;

    DeadlineScope(CurrentActor actor) {
        this.actor = actor;
    }

    /** HQL condition on alias {@code e}. */
    public ScopePredicate current() {
        return of(actor.get());
    }

    static ScopePredicate of(Actor who) {
        if (who.hasAny(Roles.CO, Roles.CC, Roles.CP) && !who.communes().isEmpty()) {
            return new ScopePredicate("e.site.placeCode in (:scopeCommunes)", Map.of("scopeCommunes", who.communes()));
        }
        if (who.hasAny(Roles.SB, Roles.ST, Roles.PP) && !who.provinces().isEmpty()) {
            return new ScopePredicate(
                    "e.site.province in (:scopeProvinces)", Map.of("scopeProvinces", who.provinces()));
        }
        if (who.hasAny(Roles.PO, Roles.POL, Roles.BK, Roles.BKA) && who.org().isPresent()) {
            return new ScopePredicate(
                    "e.owner.org = :scopeOrg", Map.of("scopeOrg", who.org().get()));
        }
        if (who.has(Roles.UT) && who.org().isPresent()) {
            return new ScopePredicate(
                    "e.site.incidentId in (select o.incidentId from IncidentOrgRow o where o.org = :scopeOrg)",
                    Map.of("scopeOrg", who.org().get()));
        }
        return who.hasAny(Roles.DPO, Roles.AUD) ? ScopePredicate.ALL : ScopePredicate.NONE;
    }
}
