package org.dongthuan.bankintegration.account.store;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.access.Roles;

/**
 * Which accounts, orders, inquiries and totals the caller may know of: the one predicate of this service
 * (contracts/access/matrix.md). Whoever is in no branch sees nothing.
 */
@Singleton
public class AccountScope {

    private static final Predicate NOTHING = new Predicate("1 = 0", List.of());

    private final CurrentActor actor;

    AccountScope(CurrentActor actor) {
        this.actor = actor;
    }

    /** SQL condition on columns {@code place_code}, {@code bank_org} and {@code person_id} with its parameters. */
    public record Predicate(String sql, List<Object> parameters) {

        /** The predicate's parameters, then these. */
        public Object[] with(Object... more) {
            List<Object> all = new ArrayList<>(parameters);
            all.addAll(List.of(more));
            return all.toArray();
        }
    }

    /** For rows: accounts, orders, inquiries. */
    public Predicate rows() {
        return of(actor.get());
    }

    /** For totals: as for rows, and supervisors of communications see the totals of their province. */
    public Predicate totals() {
        Actor who = actor.get();
        return who.has(Roles.ST) ? province(who) : of(who);
    }

    static Predicate of(Actor who) {
        if (who.has(Roles.CIT) && who.personId().isPresent()) {
            return new Predicate("person_id = ?", List.of(who.personId().get()));
        }
        if (who.hasAny(Roles.CO, Roles.CC, Roles.CP) && !who.communes().isEmpty()) {
            return new Predicate("place_code = any(?)", List.<Object>of((Object)
                    who.communes().toArray(String[]::new)));
        }
        if (who.hasAny(Roles.BK, Roles.BKA) && who.org().isPresent()) {
            return new Predicate("bank_org = ?", List.of(who.org().get()));
        }
        if (who.has(Roles.SB)) {
            return province(who);
        }
        return NOTHING;
    }

    private static Predicate province(Actor who) {
        return who.provinces().isEmpty()
                ? NOTHING
                : new Predicate(
                        "place_code in (select p.code from place p where p.province = any(?))",
                        List.<Object>of((Object) who.provinces().toArray(String[]::new)));
    }
}
