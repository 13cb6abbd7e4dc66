package org.dongthuan.casetracking.crimefile;

import jakarta.inject.Singleton;
import java.util.Map;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.scope.ScopePredicate;

/** Police alone: of the commune, and of the province, who receive the files. */
@Singleton
class CrimeFileScope {

    private final CurrentActor actor;

    CrimeFileScope(CurrentActor actor) {
        this.actor = actor;
    }

    /** HQL condition on alias {@code e}. */
    ScopePredicate current() {
        Actor who = actor.get();
        if (who.has(Roles.CP) && !who.communes().isEmpty()) {
            return new ScopePredicate("e.placeCode in (:scopeCommunes)", Map.of("scopeCommunes", who.communes()));
        }
        if (who.has(Roles.PP) && !who.provinces().isEmpty()) {
            return new ScopePredicate("e.province in (:scopeProvinces)", Map.of("scopeProvinces", who.provinces()));
        }
        return ScopePredicate.NONE;
    }
}
