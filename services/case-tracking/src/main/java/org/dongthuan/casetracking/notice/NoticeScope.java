package org.dongthuan.casetracking.notice;

import jakarta.inject.Singleton;
import java.util.Map;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.scope.ScopePredicate;

/**
 * Which notices the caller may know of: they tell of deadlines met or missed (DOMAIN §1, last row), so bodies all of their
 * territory, post and bank their own.
 */
@Singleton
class NoticeScope {

    private final CurrentActor actor;

    NoticeScope(CurrentActor actor) {
        this.actor = actor;
    }

    /** HQL condition on alias {@code e}. */
    ScopePredicate current() {
        Actor who = actor.get();
        if (who.hasAny(Roles.CO, Roles.CC, Roles.CP) && !who.communes().isEmpty()) {
            return new ScopePredicate("e.placeCode in (:scopeCommunes)", Map.of("scopeCommunes", who.communes()));
        }
        if (who.hasAny(Roles.SB, Roles.ST, Roles.PP) && !who.provinces().isEmpty()) {
            return new ScopePredicate("e.province in (:scopeProvinces)", Map.of("scopeProvinces", who.provinces()));
        }
        if (who.hasAny(Roles.PO, Roles.POL, Roles.BK, Roles.BKA) && who.org().isPresent()) {
            return new ScopePredicate(
                    "e.org = :scopeOrg", Map.of("scopeOrg", who.org().get()));
        }
        return who.hasAny(Roles.DPO, Roles.AUD) ? ScopePredicate.ALL : ScopePredicate.NONE;
    }
}
