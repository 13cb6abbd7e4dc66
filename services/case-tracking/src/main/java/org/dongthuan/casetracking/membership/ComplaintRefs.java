package org.dongthuan.casetracking.membership;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.platform.sql.Row;
import org.dongthuan.platform.sql.Sql;

/** The complaints known from events. */
@ApplicationScoped
public class ComplaintRefs {

    /** What {@link #ref} reads. */
    public static final String COLUMNS = "complaint_id, person_id, citizen_id_ref, code, matter, product, place_code,"
            + " respondent_org, partner_org, occurred_on, submitted_at";

    private final Sql sql;

    ComplaintRefs(Sql sql) {
        this.sql = sql;
    }

    /** Notes a filing; a second note of the same changes nothing. @return whether it was the first */
    public boolean add(ComplaintRef ref) {
        int added = sql.run(
                "insert into complaint_ref (" + COLUMNS + ", state, moved_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'SUBMITTED', ?) on conflict (complaint_id) do nothing",
                ref.complaintId(),
                ref.personId(),
                ref.citizenIdRef(),
                ref.code(),
                ref.matter(),
                ref.product(),
                ref.placeCode(),
                ref.respondentOrg(),
                ref.partnerOrg(),
                ref.occurredOn(),
                ref.submittedAt(),
                ref.submittedAt());
        return added == 1;
    }

    /** Takes over a state unless a later one is known already. */
    public void moved(UUID complaintId, String state, Instant at) {
        sql.run(
                "update complaint_ref set state = ?, moved_at = ? where complaint_id = ? and moved_at <= ?",
                state,
                at,
                complaintId,
                at);
    }

    public Optional<ComplaintRef> find(UUID complaintId) {
        return sql.one(
                "select " + COLUMNS + " from complaint_ref where complaint_id = ?", ComplaintRefs::ref, complaintId);
    }

    public static ComplaintRef ref(Row row) {
        return new ComplaintRef(
                row.uuid("complaint_id"),
                row.uuid("person_id"),
                row.text("citizen_id_ref"),
                row.text("code"),
                row.text("matter"),
                row.text("product"),
                row.text("place_code"),
                row.text("respondent_org"),
                row.text("partner_org"),
                row.date("occurred_on"),
                row.instant("submitted_at"));
    }
}
