package org.dongthuan.notification.feed;

import java.util.stream.Collectors;

/**
 * The one predicate of the feed, in SQL: which partner may see event {@code e} now. Numbering, reading and every delivery
 * ask it, so that an organisation that lost its tie to a subject hears nothing more of it, the past included.
 */
public final class Visible {

    private static final String GRANTS = Via.grants().stream()
            .map(g -> "('" + g.scope() + "', '" + g.role() + "', '" + g.via() + "')")
            .collect(Collectors.joining(", ", "(values ", ") as g (scope, role, via)"));

    /** To be joined to {@code feed_event e}: alias {@code p} is each partner that may see it, possibly several times. */
    static final String TO_PARTNERS =
            " join lateral (select e.subject_id as id union all select l.through_id from feed_link l"
                    + " where l.subject_id = e.subject_id and l.active) t on true"
                    + " join feed_scope s on s.subject_id = t.id and s.active"
                    + " join " + GRANTS + " on g.scope = e.scope and g.via = s.via"
                    + " join partner p on p.org = s.org and p.role = g.role and e.scope = any (p.scopes) ";

    private Visible() {}

    /** Condition on {@code feed_event e}. @param partner SQL for the partner's id, for example {@code d.partner_id} */
    public static String to(String partner) {
        return "exists (select 1 from (select e.id, e.subject_id, e.scope) e" + TO_PARTNERS + "where p.id = " + partner
                + ")";
    }
}
