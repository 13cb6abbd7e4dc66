package org.dongthuan.casetracking.membership.correction;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.casetracking.incident.domain.Incident;
import org.dongthuan.casetracking.membership.HandMembership;
import org.dongthuan.platform.sql.Sql;
import org.dongthuan.platform.time.Vietnam;

/** Which complaints, of those the caller may know of, would belong to an incident under other criteria. */
@ApplicationScoped
public class Fits {

    /** The complaint's day is one of the window (whose end is exclusive), or a few around as the rule says. */
    private static final String ON_A_DAY = """
            c.occurred_on >= (?::timestamptz at time zone '%1$s')::date - coalesce(r.days_before, 0)
              and c.occurred_on <=
                ((?::timestamptz - interval '1 microsecond') at time zone '%1$s')::date + coalesce(r.days_after, 0)
            """.formatted(Vietnam.ZONE);

    private static final String RULE = """
            (select distinct on (code) * from membership_rule where valid_from <= ? and (valid_to is null or valid_to > ?)
             order by code, version desc) r on r.matter = c.matter and r.product = c.product
            """;

    /** Under no incident, and not taken out of this one by somebody. */
    private static final String JOINING = """
            select distinct on (c.complaint_id) c.complaint_id, c.code, r.code as why from complaint_ref c join %s
            where c.matter = ? and c.place_code = ? and c.product = ? and c.state <> 'REDIRECTED' and %s
              and not exists (select 1 from incident_member m
                where m.complaint_id = c.complaint_id and (m.left_at is null or m.incident_id = ?))
            """.formatted(RULE, ON_A_DAY);

    /** In by a rule, and no longer where and when it is. */
    private static final String LEAVING = """
            select distinct on (c.complaint_id) c.complaint_id, c.code,
              case when c.place_code <> ? then 'OTHER_PLACE' when c.product <> ? then 'OTHER_PRODUCT'
                else 'OUTSIDE_WINDOW' end as why
            from incident_member m join complaint_ref c using (complaint_id) left join %s
            where m.incident_id = ? and m.left_at is null and m.rule_code <> ?
              and not (c.place_code = ? and c.product = ? and %s)
            """.formatted(RULE, ON_A_DAY);

    private final Sql sql;
    private final InstantSource clock;

    Fits(Sql sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** A complaint that would join or leave. @param why code of the rule, or why no rule holds it any more */
    public record Moving(UUID complaintId, String code, String why) {}

    List<Moving> joining(Incident incident, Criteria with) {
        LocalDate today = Vietnam.dayOf(clock.instant());
        return list(
                JOINING,
                today,
                today,
                incident.matter(),
                with.placeCode(),
                with.product(),
                with.window().from(),
                with.window().to(),
                incident.id());
    }

    List<Moving> leaving(Incident incident, Criteria with) {
        return list(LEAVING, ofLeaving(incident, with).toArray());
    }

    /** Why this member would leave; empty when it would stay, or is none. */
    Optional<String> leaving(Incident incident, Criteria with, UUID complaintId) {
        List<Object> parameters = ofLeaving(incident, with);
        parameters.add(complaintId);
        return list(LEAVING + " and m.complaint_id = ?", parameters.toArray()).stream()
                .map(Moving::why)
                .findFirst();
    }

    private List<Object> ofLeaving(Incident incident, Criteria with) {
        LocalDate today = Vietnam.dayOf(clock.instant());
        return new ArrayList<>(List.of(
                with.placeCode(),
                with.product(),
                today,
                today,
                incident.id(),
                HandMembership.BY_HAND,
                with.placeCode(),
                with.product(),
                with.window().from(),
                with.window().to()));
    }

    private List<Moving> list(String query, Object... parameters) {
        return sql.list(
                query, row -> new Moving(row.uuid("complaint_id"), row.text("code"), row.text("why")), parameters);
    }
}
