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

    /**
     * For formal requests and their replies, on columns {@code place_code} and {@code org}: the commune's bodies, whoever is
     * asked, supervisors of the province, and auditors everywhere (without wording).
     */
    public Predicate requests() {
        Actor who = actor.get();
        if (who.has(Roles.CIT)) {
            return NOTHING;
        }
        if (who.hasAny(Roles.BK, Roles.BKA, Roles.PO, Roles.POL)) {
            return who.org().map(org -> new Predicate("org = ?", List.of(org))).orElse(NOTHING);
        }
        if (who.has(Roles.PP)) {
            return province(who);
        }
        return who.has(Roles.AUD) ? new Predicate("1 = 1", List.of()) : of(who);
    }

    /** For letters named {@code l}: to whom every account that one lists shows. */
    public Predicate letters() {
        Predicate rows = rows();
        return new Predicate(
                "l.account_count = (select count(*) from account where " + rows.sql()
                        + " and id in (select la.account_id from customer_letter_account la where la.letter_id = l.id))",
                rows.parameters());
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
