package org.dongthuan.casetracking.scope;

import jakarta.inject.Singleton;
import java.util.Map;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.scope.ScopePredicate;

/**
 * Which minutes, commitments and obligations the caller may know of (DOMAIN §1): citizens those of the incident their case
 * belongs to, bodies those of their territory, the host those of its incidents, post and bank what names them.
 */
@Singleton
public class DutyScope {

    private final CurrentActor actor;

    DutyScope(CurrentActor actor) {
        this.actor = actor;
    }

    /**
     * The condition for an entity with {@code incidentId}, {@code placeCode} and {@code province}.
     *
     * @param names condition that it names the organisation {@code :scopeOrg}
     */
    public ScopePredicate current(String names) {
        Actor who = actor.get();
        if (who.has(Roles.CIT) && who.personId().isPresent()) {
            return new ScopePredicate(
                    "e.incidentId in (select f.incidentId from CaseFile f where f.personId = :scopePerson)",
                    Map.of("scopePerson", who.personId().get()));
        }
        if (who.hasAny(Roles.CO, Roles.CC, Roles.CP) && !who.communes().isEmpty()) {
            return new ScopePredicate("e.placeCode in (:scopeCommunes)", Map.of("scopeCommunes", who.communes()));
        }
        if (who.hasAny(Roles.SB, Roles.ST) && !who.provinces().isEmpty()) {
            return new ScopePredicate("e.province in (:scopeProvinces)", Map.of("scopeProvinces", who.provinces()));
        }
        if (who.has(Roles.UT) && who.org().isPresent()) {
            return new ScopePredicate(
                    "e.incidentId in (select r.incidentId from IncidentOrgRow r where r.org = :scopeOrg)",
                    Map.of("scopeOrg", who.org().get()));
        }
        if (who.hasAny(Roles.PO, Roles.POL, Roles.BK, Roles.BKA) && who.org().isPresent()) {
            return new ScopePredicate(
                    "(" + names + ")", Map.of("scopeOrg", who.org().get()));
        }
        return who.has(Roles.AUD) ? ScopePredicate.ALL : ScopePredicate.NONE;
    }

    /** Whether the caller gets to read names and wording; department and auditor see them masked (DOMAIN §1). */
    public static boolean readsWording(Actor who) {
        return !who.hasAny(Roles.ST, Roles.AUD);
    }
}
