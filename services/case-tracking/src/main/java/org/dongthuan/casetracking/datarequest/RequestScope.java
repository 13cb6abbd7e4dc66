package org.dongthuan.casetracking.datarequest;

import jakarta.inject.Singleton;
import java.util.Map;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.scope.ScopePredicate;

/** Which requests the caller may know of: people their own, the commune its people's, a controller those addressed to it. */
@Singleton
class RequestScope {

    private final CurrentActor actor;

    RequestScope(CurrentActor actor) {
        this.actor = actor;
    }

    /** HQL condition on alias {@code e}. */
    ScopePredicate current() {
        Actor who = actor.get();
        if (who.has(Roles.CIT) && who.personId().isPresent()) {
            return new ScopePredicate(
                    "e.caseId in (select f.id from CaseFile f where f.personId = :scopePerson)",
                    Map.of("scopePerson", who.personId().get()));
        }
        if (who.hasAny(Roles.CO, Roles.CC) && !who.communes().isEmpty()) {
            return new ScopePredicate("e.placeCode in (:scopeCommunes)", Map.of("scopeCommunes", who.communes()));
        }
        if (who.hasAny(Roles.PO, Roles.POL, Roles.BK, Roles.BKA) && who.org().isPresent()) {
            return new ScopePredicate(
                    "e.controllerOrg = :scopeOrg", Map.of("scopeOrg", who.org().get()));
        }
        return who.has(Roles.DPO) ? ScopePredicate.ALL : ScopePredicate.NONE;
    }
}
