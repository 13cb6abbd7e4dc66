package org.dongthuan.casetracking.cases.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.dongthuan.casetracking.cases.domain.CaseFile;
import org.dongthuan.casetracking.cases.domain.CaseState;
import org.dongthuan.casetracking.scope.Predicate;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.paging.PageRequest;
import org.dongthuan.platform.problem.DomainException;

/** Stored cases. Whatever an actor asks for goes through {@link CaseScope}. */
@ApplicationScoped
public class CaseRepository implements PanacheRepositoryBase<CaseFile, UUID> {

    private final EntityManager entities;
    private final CaseScope scope;

    CaseRepository(EntityManager entities, CaseScope scope) {
        this.entities = entities;
        this.scope = scope;
    }

    /** @throws DomainException 404 when absent or outside the caller's scope */
    public CaseFile inScope(UUID id) {
        Predicate predicate = scope.current();
        TypedQuery<CaseFile> query = entities.createQuery(
                        "select c from CaseFile c where c.id = :id and " + predicate.hql(), CaseFile.class)
                .setParameter("id", id);
        predicate.bind(query);
        return query.getResultStream().findFirst().orElseThrow(() -> DomainException.notFound("case"));
    }

    /** Newest first, one row more than the page shows. */
    public List<CaseFile> page(CaseFilter filter, PageRequest request) {
        Predicate predicate = scope.current();
        StringBuilder hql = new StringBuilder("select c from CaseFile c where ").append(predicate.hql());
        Map<String, Object> parameters = new HashMap<>();
        if (filter.state() != null) {
            hql.append(" and c.state = :state");
            parameters.put("state", filter.state());
        }
        if (filter.incidentId() != null) {
            hql.append(" and c.incidentId = :incident");
            parameters.put("incident", filter.incidentId());
        }
        if (filter.code() != null) {
            hql.append(" and c.code = :code");
            parameters.put("code", filter.code());
        }
        request.cursor().ifPresent(cursor -> {
            hql.append(" and (c.openedAt < :afterAt or (c.openedAt = :afterAt and c.id < :afterId))");
            parameters.put("afterAt", cursor.at());
            parameters.put("afterId", cursor.id());
        });
        hql.append(" order by c.openedAt desc, c.id desc");
        TypedQuery<CaseFile> query =
                entities.createQuery(hql.toString(), CaseFile.class).setMaxResults(request.fetch());
        predicate.bind(query);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    /** Ids in scope in a state, for bulk work. */
    public List<UUID> idsInScope(UUID incidentId, CaseState state) {
        Predicate predicate = scope.current();
        TypedQuery<UUID> query = entities.createQuery(
                        "select c.id from CaseFile c where c.incidentId = :incident and c.state = :state and "
                                + predicate.hql() + " order by c.openedAt, c.id",
                        UUID.class)
                .setParameter("incident", incidentId)
                .setParameter("state", state);
        predicate.bind(query);
        return query.getResultList();
    }

    /** The person's case in an incident, or their stand-alone case when the incident is absent. */
    public Optional<CaseFile> ofPerson(UUID personId, UUID incidentId) {
        return incidentId == null
                ? find("personId = ?1 and incidentId is null", personId).firstResultOptional()
                : find("personId = ?1 and incidentId = ?2", personId, incidentId)
                        .firstResultOptional();
    }

    /** Holds back others who open a case for the same person until this transaction ends. */
    public void lockPerson(UUID personId) {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 2)) as text)")
                .setParameter(1, personId.toString())
                .getSingleResult();
    }

    public List<UUID> complaintsOf(UUID caseId) {
        return entities.createNativeQuery("select complaint_id from case_complaint where case_id = ?1", UUID.class)
                .setParameter(1, caseId)
                .getResultStream()
                .map(UUID.class::cast)
                .toList();
    }

    public Optional<UUID> caseOfComplaint(UUID complaintId) {
        return entities.createNativeQuery("select case_id from case_complaint where complaint_id = ?1", UUID.class)
                .setParameter(1, complaintId)
                .getResultStream()
                .map(UUID.class::cast)
                .findFirst();
    }

    /** False when the complaint is in the case already. */
    public boolean addComplaint(UUID caseId, UUID complaintId) {
        return entities.createNativeQuery("insert into case_complaint (case_id, complaint_id) values (?1, ?2)"
                                + " on conflict do nothing")
                        .setParameter(1, caseId)
                        .setParameter(2, complaintId)
                        .executeUpdate()
                == 1;
    }

    /** Whether every complaint of the case that still counts has its written reply. */
    public boolean allReplied(UUID caseId) {
        return !(Boolean) entities.createNativeQuery(
                        "select exists (select 1 from case_complaint cc join complaint_ref r on r.complaint_id ="
                                + " cc.complaint_id where cc.case_id = ?1 and r.state not in ('REPLIED', 'CLOSED',"
                                + " 'MERGED', 'WITHDRAWN', 'NOT_ACCEPTED'))",
                        Boolean.class)
                .setParameter(1, caseId)
                .getSingleResult();
    }

    public Map<String, Integer> countByState(UUID incidentId) {
        Map<String, Integer> counts = new TreeMap<>();
        List<?> rows = entities.createNativeQuery(
                        "select state, count(*) from case_file where incident_id = ?1 group by state")
                .setParameter(1, incidentId)
                .getResultList();
        rows.stream()
                .map(Object[].class::cast)
                .forEach(row -> counts.put((String) row[0], ((Number) row[1]).intValue()));
        return counts;
    }

    /** Whether no case of the incident waits for anything any more (and there is one at all). */
    public boolean allResolved(UUID incidentId) {
        long open =
                count("incidentId = ?1 and state not in (?2, ?3)", incidentId, CaseState.RESOLVED, CaseState.CLOSED);
        return open == 0 && count("incidentId", incidentId) > 0;
    }

    /** One step of history. @param from null for the opening */
    public void history(CaseFile file, String event, CaseState from, Actor by, String reason, Instant at) {
        entities.createNativeQuery("insert into case_transition (id, case_id, event, from_state, to_state, actor, role,"
                        + " org, reason_code, at, from_version)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, file.id())
                .setParameter(3, event)
                .setParameter(4, from == null ? null : from.name())
                .setParameter(5, file.state().name())
                .setParameter(6, by.id())
                .setParameter(7, by.primaryRole())
                .setParameter(8, by.org().orElse(null))
                .setParameter(9, reason)
                .setParameter(10, at)
                .setParameter(11, file.version())
                .executeUpdate();
    }
}
