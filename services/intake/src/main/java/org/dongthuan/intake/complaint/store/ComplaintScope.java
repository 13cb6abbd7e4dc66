package org.dongthuan.intake.complaint.store;

import jakarta.inject.Singleton;
import java.util.Map;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.scope.ScopePredicate;

/**
 * Which complaints the caller may know of: the one predicate behind list, search, get and every action
 * (contracts/access/matrix.md). Whoever is in no branch sees nothing.
 */
@Singleton
public class ComplaintScope {

    private final CurrentActor actor;

    ComplaintScope(CurrentActor actor) {
        this.actor = actor;
    }

    /** The predicate for the running request. */
    public ScopePredicate current() {
        return of(actor.get());
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
        if (who.has(Roles.UT) && who.org().isPresent()) {
            return new ScopePredicate(
                    "e.partnerOrg = :scopeOrg", Map.of("scopeOrg", who.org().get()));
        }
        if (who.hasAny(Roles.PO, Roles.POL) && who.org().isPresent()) {
            return new ScopePredicate(
                    "e.respondentOrg = :scopeOrg", Map.of("scopeOrg", who.org().get()));
        }
        if (who.has(Roles.DPO)) {
            return ScopePredicate.ALL;
        }
        return ScopePredicate.NONE;
    }
}
