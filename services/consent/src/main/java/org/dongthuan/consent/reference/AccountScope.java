package org.dongthuan.consent.reference;

import jakarta.inject.Singleton;
import java.util.Map;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.scope.ScopePredicate;

/**
 * Whose claims and keep-consents the caller may know of, decided by their account: the one predicate behind list, get and
 * every action. Place, person and case are looked up, not copied: they may be told after the claim.
 */
@Singleton
public class AccountScope {

    private static final String OF_ACCOUNT = "e.accountId in (select a.accountId from AccountRef a where ";

    private final CurrentActor actor;

    AccountScope(CurrentActor actor) {
        this.actor = actor;
    }

    /** HQL condition on alias {@code e}, which has an {@code accountId}. */
    public ScopePredicate current() {
        return of(actor.get());
    }

    static ScopePredicate of(Actor who) {
        if (who.has(Roles.CIT) && who.personId().isPresent()) {
            return new ScopePredicate(
                    OF_ACCOUNT + "a.personId = :scopePerson)",
                    Map.of("scopePerson", who.personId().get()));
        }
        if (who.hasAny(Roles.CO, Roles.CC, Roles.CP) && !who.communes().isEmpty()) {
            return new ScopePredicate(
                    OF_ACCOUNT + "a.placeCode in (:scopeCommunes) or (a.placeCode is null and a.incidentId in"
                            + " (select i.incidentId from IncidentRef i where i.placeCode in (:scopeCommunes))))",
                    Map.of("scopeCommunes", who.communes()));
        }
        if (who.has(Roles.SB) && !who.provinces().isEmpty()) {
            return new ScopePredicate(
                    OF_ACCOUNT + "a.incidentId in"
                            + " (select i.incidentId from IncidentRef i where i.province in (:scopeProvinces)))",
                    Map.of("scopeProvinces", who.provinces()));
        }
        if (who.hasAny(Roles.PO, Roles.POL) && who.org().isPresent()) {
            return new ScopePredicate(
                    OF_ACCOUNT + "a.incidentId in (select o.incidentId from IncidentOrg o"
                            + " where o.org = :scopeOrg and o.role in ('PO', 'POL')))",
                    Map.of("scopeOrg", who.org().get()));
        }
        if (who.hasAny(Roles.BK, Roles.BKA) && who.org().isPresent()) {
            return new ScopePredicate(
                    OF_ACCOUNT + "a.bankOrg = :scopeOrg)",
                    Map.of("scopeOrg", who.org().get()));
        }
        return who.has(Roles.DPO) ? ScopePredicate.ALL : ScopePredicate.NONE;
    }
}
