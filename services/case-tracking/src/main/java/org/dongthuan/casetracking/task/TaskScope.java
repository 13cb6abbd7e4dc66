package org.dongthuan.casetracking.task;

import jakarta.inject.Singleton;
import java.util.Map;
import org.dongthuan.casetracking.organisation.EndedDuties;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.scope.ScopePredicate;

/**
 * Whose tasks the caller may know of: commune and province by the place, which stands on the task as on its case, post, bank
 * and utility what is theirs to do. Of these an agency sees its own part; the lead all.
 */
@Singleton
class TaskScope {

    private final CurrentActor actor;
    private final EndedDuties ended;

    TaskScope(CurrentActor actor, EndedDuties ended) {
        this.actor = actor;
        this.ended = ended;
    }

    ScopePredicate current() {
        Actor who = actor.get();
        return ended.limit(of(who), "createdAt", who);
    }

    private static ScopePredicate of(Actor who) {
        if (who.hasAny(Roles.CO, Roles.CC, Roles.CP) && !who.communes().isEmpty()) {
            return new ScopePredicate("e.placeCode in (:scopeCommunes)", Map.of("scopeCommunes", who.communes()));
        }
        if (who.has(Roles.SB) && !who.provinces().isEmpty()) {
            return new ScopePredicate("e.province in (:scopeProvinces)", Map.of("scopeProvinces", who.provinces()));
        }
        if (who.hasAny(Roles.PO, Roles.POL, Roles.BK, Roles.BKA, Roles.UT)
                && who.org().isPresent()) {
            return new ScopePredicate(
                    "e.agencyOrg = :scopeOrg", Map.of("scopeOrg", who.org().get()));
        }
        return who.has(Roles.DPO) ? ScopePredicate.ALL : ScopePredicate.NONE;
    }
}
