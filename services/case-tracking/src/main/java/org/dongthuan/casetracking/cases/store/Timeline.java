package org.dongthuan.casetracking.cases.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What happened to a case, in order, from all services: codes and references, nothing personal. */
@ApplicationScoped
public class Timeline {

    private static final int MAX = 500;

    private final EntityManager entities;

    Timeline(EntityManager entities) {
        this.entities = entities;
    }

    /** One entry. @param kind event type or step, for example {@code account.verified} @param ref id it is about */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Entry(Instant at, String kind, String ref) {}

    public void add(UUID caseId, Instant at, String kind, String ref) {
        entities.createNativeQuery(
                        "insert into timeline_entry (id, case_id, at, kind, ref) values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, caseId)
                .setParameter(3, at)
                .setParameter(4, kind)
                .setParameter(5, ref)
                .executeUpdate();
    }

    /** Oldest first, the case's own steps included. */
    public List<Entry> of(UUID caseId) {
        List<?> rows = entities.createNativeQuery("select at, kind, ref from timeline_entry where case_id = ?1"
                        + " union all select at, 'case.' || event, null from case_transition where case_id = ?1"
                        + " order by 1 limit " + MAX)
                .setParameter(1, caseId)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Entry((Instant) row[0], (String) row[1], (String) row[2]))
                .toList();
    }
}
