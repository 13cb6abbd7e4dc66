package org.dongthuan.intake.complaint.store;

import jakarta.inject.Singleton;
import java.util.Map;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.access.Roles;

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

    /** HQL condition on alias {@code c} with its parameters. */
    public record Predicate(String hql, Map<String, Object> parameters) {}

    /** The predicate for the running request. */
    public Predicate current() {
        return of(actor.get());
    }

    static Predicate of(Actor who) {
        if (who.has(Roles.CIT) && who.personId().isPresent()) {
            return new Predicate(
                    "c.personId = :scopePerson",
                    Map.of("scopePerson", who.personId().get()));
        }
        if (who.hasAny(Roles.CO, Roles.CC, Roles.CP) && !who.communes().isEmpty()) {
            return new Predicate("c.placeCode in (:scopeCommunes)", Map.of("scopeCommunes", who.communes()));
        }
        if (who.has(Roles.UT) && who.org().isPresent()) {
            return new Predicate(
                    "c.partnerOrg = :scopeOrg", Map.of("scopeOrg", who.org().get()));
        }
        if (who.hasAny(Roles.PO, Roles.POL) && who.org().isPresent()) {
            return new Predicate(
                    "c.respondentOrg = :scopeOrg", Map.of("scopeOrg", who.org().get()));
        }
        if (who.has(Roles.DPO)) {
            return new Predicate("1 = 1", Map.of());
        }
        return new Predicate("1 = 0", Map.of());
    }
}
