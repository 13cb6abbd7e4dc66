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
import org.dongthuan.platform.access.BeyondScope;
import org.dongthuan.platform.paging.PageRequest;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.sql.Sql;

/** Stored cases. Whatever an actor asks for goes through {@link CaseScope}. */
@ApplicationScoped
public class CaseRepository implements PanacheRepositoryBase<CaseFile, UUID> {

    /** Keeps these locks apart from others of the service. */
    private static final int PERSON_LOCK = 2;

    private final EntityManager entities;
    private final Sql sql;
    private final CaseScope scope;
    private final BeyondScope beyond;

    CaseRepository(EntityManager entities, Sql sql, CaseScope scope, BeyondScope beyond) {
        this.entities = entities;
        this.sql = sql;
        this.scope = scope;
        this.beyond = beyond;
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
        sql.lock(PERSON_LOCK, personId.toString());
    }

    public List<UUID> complaintsOf(UUID caseId) {
        return sql.list(
                "select complaint_id from case_complaint where case_id = ?", row -> row.uuid("complaint_id"), caseId);
    }

    public Optional<UUID> caseOfComplaint(UUID complaintId) {
        return sql.one(
                "select case_id from case_complaint where complaint_id = ?", row -> row.uuid("case_id"), complaintId);
    }

    /** False when the complaint is in the case already. */
    public boolean addComplaint(UUID caseId, UUID complaintId) {
        return sql.run(
                        "insert into case_complaint (case_id, complaint_id) values (?, ?) on conflict do nothing",
                        caseId,
                        complaintId)
                == 1;
    }

    /** Whether every complaint of the case that still counts has its written reply. */
    public boolean allReplied(UUID caseId) {
        return sql.one("""
                        select 1 as waiting from case_complaint cc join complaint_ref r using (complaint_id)
                        where cc.case_id = ?
                          and r.state not in ('REPLIED', 'CLOSED', 'MERGED', 'WITHDRAWN', 'NOT_ACCEPTED', 'REDIRECTED')
                        limit 1
                        """, row -> true, caseId).isEmpty();
    }

    /** All of the incident, whoever asks: totals of an incident one knows of name nobody. */
    public Map<String, Integer> countByState(UUID incidentId) {
        Map<String, Integer> counts = new TreeMap<>();
        beyond.look(() -> sql.list(
                        "select state, count(*) as cases from case_file where incident_id = ? group by state",
                        row -> Map.entry(row.text("state"), (int) row.number("cases")),
                        incidentId))
                .forEach(count -> counts.put(count.getKey(), count.getValue()));
        return counts;
    }

    /** Whether no case of the incident, in whoever's scope, waits for anything any more (and there is one at all). */
    public boolean allResolved(UUID incidentId) {
        return beyond.look(() -> {
            long open = count(
                    "incidentId = ?1 and state not in (?2, ?3)", incidentId, CaseState.RESOLVED, CaseState.CLOSED);
            return open == 0 && count("incidentId", incidentId) > 0;
        });
    }

    /** One step of history. @param from null for the opening */
    public void history(CaseFile file, String event, CaseState from, Actor by, String reason, Instant at) {
        sql.run(
                """
                insert into case_transition
                  (id, case_id, event, from_state, to_state, actor, role, org, reason_code, at, from_version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                UUID.randomUUID(),
                file.id(),
                event,
                from,
                file.state(),
                by.id(),
                by.primaryRole(),
                by.org().orElse(null),
                reason,
                at,
                file.version());
    }
}
