package org.dongthuan.intake.complaint.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dongthuan.intake.code.CaseCode;
import org.dongthuan.intake.complaint.domain.Complaint;
import org.dongthuan.intake.person.PersonName;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.paging.PageRequest;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.sql.Sql;

/** Stored complaints. Whatever an actor asks for goes through {@link ComplaintScope}. */
@ApplicationScoped
public class ComplaintRepository implements PanacheRepositoryBase<Complaint, UUID> {

    /** Who looks for a person must not learn that they denounced somebody; the handler knows. */
    private static final String KEEPS_DENOUNCER =
            " and (not array_contains(c.tracks, 'DENUNCIATION') or c.settlement.handler = :handler)";

    private final EntityManager entities;
    private final Sql sql;
    private final ComplaintScope scope;
    private final CurrentActor actor;

    ComplaintRepository(EntityManager entities, Sql sql, ComplaintScope scope, CurrentActor actor) {
        this.entities = entities;
        this.sql = sql;
        this.scope = scope;
        this.actor = actor;
    }

    /** @throws DomainException 404 when absent or outside the caller's scope */
    public Complaint inScope(UUID id) {
        ComplaintScope.Predicate predicate = scope.current();
        TypedQuery<Complaint> query = entities.createQuery(
                        "select c from Complaint c where c.id = :id and " + predicate.hql(), Complaint.class)
                .setParameter("id", id);
        predicate.parameters().forEach(query::setParameter);
        return query.getResultStream().findFirst().orElseThrow(() -> DomainException.notFound("complaint"));
    }

    /**
     * Newest first, one row more than the page shows.
     *
     * @param search part of a name, with or without diacritics, or a case code; empty for everything
     */
    public List<Complaint> page(ComplaintFilter filter, Optional<String> search, PageRequest request) {
        ComplaintScope.Predicate predicate = scope.current();
        StringBuilder hql = new StringBuilder("select c from Complaint c where ").append(predicate.hql());
        Map<String, Object> parameters = new HashMap<>(predicate.parameters());
        if (filter.state() != null) {
            hql.append(" and c.state = :state");
            parameters.put("state", filter.state());
        }
        if (filter.incidentId() != null) {
            hql.append(" and c.incidentId = :incident");
            parameters.put("incident", filter.incidentId());
        }
        if (filter.personId() != null) {
            hql.append(" and c.personId = :person");
            parameters.put("person", filter.personId());
        }
        search.ifPresent(text -> search(text, hql, parameters));
        boolean forSomebody = filter.personId() != null || search.isPresent();
        if (forSomebody && !actor.get().has(Roles.CIT)) {
            hql.append(KEEPS_DENOUNCER);
            parameters.put("handler", actor.get().id());
        }
        request.cursor().ifPresent(cursor -> {
            hql.append(" and (c.submittedAt < :afterAt or (c.submittedAt = :afterAt and c.id < :afterId))");
            parameters.put("afterAt", cursor.at());
            parameters.put("afterId", cursor.id());
        });
        hql.append(" order by c.submittedAt desc, c.id desc");
        TypedQuery<Complaint> query =
                entities.createQuery(hql.toString(), Complaint.class).setMaxResults(request.fetch());
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    /** Remembers the case a complaint belongs to. Not the officer's doing, so the version stays. */
    public void joinCase(UUID complaintId, UUID caseId) {
        mustTouch(sql.run("update complaint set case_id = ? where id = ?", caseId, complaintId));
    }

    /** Remembers the incident the rules of case-tracking put a complaint under; null when it was taken out. */
    public void joinIncident(UUID complaintId, UUID incidentId) {
        mustTouch(sql.run("update complaint set incident_id = cast(? as uuid) where id = ?", incidentId, complaintId));
    }

    /** What others tell of a complaint that is not here, or that may not be seen, must not be lost in silence. */
    private static void mustTouch(int rows) {
        if (rows == 0) {
            throw new IllegalStateException("Told of a complaint that is not here");
        }
    }

    /** By code, whoever asks: for receipts and sign-in, which prove themselves otherwise. */
    public Optional<Complaint> findByCode(CaseCode code) {
        return find("code", code.text()).firstResultOptional();
    }

    /** Other complaints of the same person and matter that may be the same complaint, earliest first. */
    public List<Complaint> duplicatesOf(Complaint complaint) {
        return entities.createQuery(
                        "select c from Complaint c where c.personId = :person and c.matter = :matter"
                                + " and c.placeCode = :place and c.id <> :id" + KEEPS_DENOUNCER
                                + " order by c.submittedAt",
                        Complaint.class)
                .setParameter("person", complaint.personId())
                .setParameter("matter", complaint.matter())
                .setParameter("place", complaint.placeCode())
                .setParameter("id", complaint.id())
                .setParameter("handler", actor.get().id())
                .getResultList();
    }

    /** The person's complaints that still count (not merged away), earliest first. */
    public List<Complaint> ofPerson(UUID personId) {
        return list("personId = ?1 and survivorId is null order by submittedAt", personId);
    }

    /** Whether the person has filed in one of these communes. */
    public boolean hasFiledIn(UUID personId, Set<String> communes) {
        return count("personId = ?1 and placeCode in ?2", personId, communes) > 0;
    }

    private static void search(String text, StringBuilder hql, Map<String, Object> parameters) {
        Optional<CaseCode> code = CaseCode.parse(text);
        if (code.isPresent()) {
            hql.append(" and c.code = :code");
            parameters.put("code", code.get().text());
            return;
        }
        hql.append(" and c.personId in (select p.id from Person p where p.nameKey like :name escape '!')");
        String key = PersonName.searchKey(text).replaceAll("([!%_])", "!$1");
        parameters.put("name", "%" + key + "%");
    }
}
