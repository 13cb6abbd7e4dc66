package org.dongthuan.casetracking.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The complaints known from events. */
@ApplicationScoped
public class ComplaintRefs {

    private static final String COLUMNS = "complaint_id, person_id, citizen_id_ref, code, matter, product, place_code,"
            + " respondent_org, partner_org, occurred_on, submitted_at";

    private final EntityManager entities;

    ComplaintRefs(EntityManager entities) {
        this.entities = entities;
    }

    /** Notes a filing; a second note of the same changes nothing. */
    public void add(ComplaintRef ref) {
        entities.createNativeQuery("insert into complaint_ref (" + COLUMNS + ", state, moved_at)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, 'SUBMITTED', ?11)"
                        + " on conflict (complaint_id) do nothing")
                .setParameter(1, ref.complaintId())
                .setParameter(2, ref.personId())
                .setParameter(3, ref.citizenIdRef())
                .setParameter(4, ref.code())
                .setParameter(5, ref.matter())
                .setParameter(6, ref.product())
                .setParameter(7, ref.placeCode())
                .setParameter(8, ref.respondentOrg())
                .setParameter(9, ref.partnerOrg())
                .setParameter(10, ref.occurredOn())
                .setParameter(11, ref.submittedAt())
                .executeUpdate();
    }

    /** Takes over a state unless a later one is known already. */
    public void moved(UUID complaintId, String state, Instant at) {
        entities.createNativeQuery(
                        "update complaint_ref set state = ?2, moved_at = ?3 where complaint_id = ?1 and moved_at <= ?3")
                .setParameter(1, complaintId)
                .setParameter(2, state)
                .setParameter(3, at)
                .executeUpdate();
    }

    public Optional<ComplaintRef> find(UUID complaintId) {
        return read("where complaint_id = ?1", complaintId).stream().findFirst();
    }

    /** Complaints of the kind and place an incident is of. */
    public List<ComplaintRef> like(String placeCode, String matter, String product) {
        return read("where place_code = ?1 and matter = ?2 and product = ?3", placeCode, matter, product);
    }

    private List<ComplaintRef> read(String where, Object... parameters) {
        var query = entities.createNativeQuery("select " + COLUMNS + " from complaint_ref " + where);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast).map(ComplaintRefs::ref).toList();
    }

    private static ComplaintRef ref(Object[] row) {
        return new ComplaintRef(
                (UUID) row[0],
                (UUID) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7],
                (String) row[8],
                day(row[9]),
                (Instant) row[10]);
    }

    private static LocalDate day(Object value) {
        return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
