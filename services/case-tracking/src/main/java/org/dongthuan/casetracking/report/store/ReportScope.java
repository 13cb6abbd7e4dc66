package org.dongthuan.casetracking.report.store;

import jakarta.inject.Singleton;
import java.util.Map;
import org.dongthuan.casetracking.report.domain.Chain;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.scope.ScopePredicate;

/** Which reports the caller may know of: each chain its own, supervisors of the province all: they hold totals only. */
@Singleton
class ReportScope {

    private final CurrentActor actor;

    ReportScope(CurrentActor actor) {
        this.actor = actor;
    }

    /** HQL condition on alias {@code e}. */
    ScopePredicate current() {
        Actor who = actor.get();
        if (who.hasAny(Roles.CO, Roles.CC) && !who.communes().isEmpty()) {
            return new ScopePredicate(
                    "(e.chain = :scopeChain and e.placeCode in (:scopeCommunes))",
                    Map.of("scopeChain", Chain.COMMUNE, "scopeCommunes", who.communes()));
        }
        if (who.hasAny(Roles.SB, Roles.ST) && !who.provinces().isEmpty()) {
            return new ScopePredicate("e.province in (:scopeProvinces)", Map.of("scopeProvinces", who.provinces()));
        }
        if (who.hasAny(Roles.UT, Roles.PO, Roles.POL) && who.org().isPresent()) {
            return new ScopePredicate(
                    "e.org = :scopeOrg", Map.of("scopeOrg", who.org().get()));
        }
        return ScopePredicate.NONE;
    }
}
