package org.dongthuan.casetracking.cases.store;

import jakarta.inject.Singleton;
import java.util.Map;
import org.dongthuan.casetracking.organisation.EndedDuties;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.scope.ScopePredicate;

/**
 * Which cases the caller may know of: the one predicate behind list, get, tasks and every action. The department (ST) sees
 * aggregates only, administrators nothing.
 */
@Singleton
public class CaseScope {

    private final CurrentActor actor;
    private final EndedDuties ended;

    CaseScope(CurrentActor actor, EndedDuties ended) {
        this.actor = actor;
        this.ended = ended;
    }

    /** HQL condition on alias {@code e}. */
    public ScopePredicate current() {
        Actor who = actor.get();
        return ended.limit(inherited(of(who), who), "openedAt", who);
    }

    /** A utility that took over from another sees also what that one was at; the rest keep the plain index. */
    private ScopePredicate inherited(ScopePredicate own, Actor who) {
        return who.has(Roles.UT) && own.parameters().containsKey("scopeOrg") && ended.tookOver(who)
                ? new ScopePredicate(
                        "(" + own.hql() + " or e.id in (select h.caseId from HandedOver h where h.toOrg = :scopeOrg))",
                        own.parameters())
                : own;
    }

    static ScopePredicate of(Actor who) {
        if (who.has(Roles.CIT) && who.personId().isPresent()) {
            return new ScopePredicate(
                    "e.personId = :scopePerson",
                    Map.of("scopePerson", who.personId().get()));
        }
        if (who.hasAny(Roles.CO, Roles.CC, Roles.CP) && !who.communes().isEmpty()) {
            return new ScopePredicate("e.placeCode in (:scopeCommunes)", Map.of("scopeCommunes", who.communes()));
        }
        if (who.has(Roles.SB) && !who.provinces().isEmpty()) {
            return new ScopePredicate("e.province in (:scopeProvinces)", Map.of("scopeProvinces", who.provinces()));
        }
        if (who.has(Roles.UT) && who.org().isPresent()) {
            return new ScopePredicate(
                    "e.partnerOrg = :scopeOrg", Map.of("scopeOrg", who.org().get()));
        }
        if (who.hasAny(Roles.PO, Roles.POL, Roles.BK, Roles.BKA) && who.org().isPresent()) {
            return new ScopePredicate(
                    "e.incidentId in (select o.incidentId from IncidentOrgRow o where o.org = :scopeOrg)",
                    Map.of("scopeOrg", who.org().get()));
        }
        return who.has(Roles.DPO) ? ScopePredicate.ALL : ScopePredicate.NONE;
    }
}
