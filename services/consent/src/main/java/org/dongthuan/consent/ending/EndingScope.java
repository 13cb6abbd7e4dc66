package org.dongthuan.consent.ending;

import jakarta.inject.Singleton;
import java.util.Map;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.scope.ScopePredicate;

/** Who may know of endings: the bank of its own, the incident's commune, the supervisor of its province, the DPO. */
@Singleton
class EndingScope {

    private static final String OF_INCIDENT = "e.incidentId in (select i.incidentId from IncidentRef i where ";

    private final CurrentActor actor;

    EndingScope(CurrentActor actor) {
        this.actor = actor;
    }

    /** HQL condition on alias {@code e}. */
    ScopePredicate current() {
        Actor who = actor.get();
        if (who.hasAny(Roles.BK, Roles.BKA) && who.org().isPresent()) {
            return new ScopePredicate(
                    "e.bankOrg = :scopeOrg", Map.of("scopeOrg", who.org().get()));
        }
        if (who.hasAny(Roles.CO, Roles.CC) && !who.communes().isEmpty()) {
            return new ScopePredicate(
                    OF_INCIDENT + "i.placeCode in (:scopeCommunes))", Map.of("scopeCommunes", who.communes()));
        }
        if (who.has(Roles.SB) && !who.provinces().isEmpty()) {
            return new ScopePredicate(
                    OF_INCIDENT + "i.province in (:scopeProvinces))", Map.of("scopeProvinces", who.provinces()));
        }
        return who.has(Roles.DPO) ? ScopePredicate.ALL : ScopePredicate.NONE;
    }
}
