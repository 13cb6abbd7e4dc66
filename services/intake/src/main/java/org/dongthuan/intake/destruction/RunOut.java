package org.dongthuan.intake.destruction;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.platform.sql.Sql;

/**
 * Finds pictures of cards and faces that have been kept longer after the closing of their complaint than the rule of that day
 * allows. A duplicate counts from the closing of the complaint that survived. Not what police hold, what is in an order that
 * goes on, or what was to be kept after all a short while ago; never those of a denunciation.
 */
@Singleton
class RunOut {

    private static final int SWEEP_LOCK = 3;
    private static final int MOST = 1000;

    private static final String FIND = "select a.id, c.person_id, c.place_code, a.held_by, r.code, r.version"
            + " from attachment a join complaint c on c.id = a.complaint_id"
            + " join complaint s on s.id = case when c.state = 'MERGED' then c.survivor_id else c.id end"
            + " join lateral (select max(t.at) as at from complaint_transition t where t.complaint_id = s.id"
            + " and t.to_state = s.state) closed on true"
            + " join lateral (select e.code, e.version, e.length from evidence_rule e where e.subject = 'RETENTION_PICTURE'"
            + " and (closed.at at time zone 'Asia/Ho_Chi_Minh')::date between e.valid_from and coalesce(e.valid_to,"
            + " 'infinity') order by e.version desc limit 1) r on true"
            + " where a.quarantined and a.destroyed_at is null and a.legal_hold is null"
            + " and s.state in ('CLOSED', 'WITHDRAWN', 'NOT_ACCEPTED', 'REDIRECTED')"
            + " and not 'DENUNCIATION' = any (c.tracks) and not 'DENUNCIATION' = any (s.tracks)"
            + " and (closed.at at time zone 'Asia/Ho_Chi_Minh' + r.length::interval) at time zone 'Asia/Ho_Chi_Minh' <= ?"
            + " and not exists (select 1 from destruction_image i join destruction_order o on o.id = i.order_id"
            + " where i.attachment_id = a.id and (o.state in ('LISTED', 'PROPOSED', 'APPROVED')"
            + " or coalesce(o.decided_at, o.proposed_at) > ?))"
            + " order by c.person_id, a.received_at, a.id limit " + MOST;

    private final Sql sql;

    RunOut(Sql sql) {
        this.sql = sql;
    }

    /** Pictures that go onto one list. @param holderOrg that answers for them; null where no organisation does */
    record Lot(String placeCode, String holderOrg, String ruleCode, int ruleVersion) {}

    /** One of them and whose it is. */
    record Picture(UUID id, UUID personId, Lot lot) {}

    /**
     * At most a thousand; the next sweep finds the others. Empty while another instance sweeps.
     *
     * @param keptSince what was decided later than that is left alone
     */
    Optional<List<Picture>> by(Instant now, Instant keptSince) {
        return sql.tryLockAndList(
                SWEEP_LOCK,
                "retention",
                FIND,
                row -> new Picture(
                        row.uuid("id"),
                        row.uuid("person_id"),
                        new Lot(row.text("place_code"), row.text("held_by"), row.text("code"), (int)
                                row.number("version"))),
                now,
                keptSince);
    }
}
