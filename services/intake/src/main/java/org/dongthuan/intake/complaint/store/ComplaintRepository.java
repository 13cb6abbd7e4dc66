package org.dongthuan.intake.complaint.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
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
import org.dongthuan.platform.scope.Scoped;
import org.dongthuan.platform.scope.Where;
import org.dongthuan.platform.sql.Sql;

/** Stored complaints. Whatever an actor asks for goes through {@link ComplaintScope}. */
@ApplicationScoped
public class ComplaintRepository implements PanacheRepositoryBase<Complaint, UUID> {

    /** Who looks for a person must not learn that they denounced somebody; the handler knows. */
    private static final String KEEPS_DENOUNCER =
            "(not array_contains(e.tracks, 'DENUNCIATION') or e.settlement.handler = :handler)";

    private final EntityManager entities;
    private final Sql sql;
    private final Scoped<Complaint> scoped;
    private final CurrentActor actor;

    ComplaintRepository(EntityManager entities, Sql sql, ComplaintScope scope, CurrentActor actor) {
        this.entities = entities;
        this.sql = sql;
        this.scoped = Scoped.newestFirst(entities, Complaint.class, "complaint", "submittedAt", scope::current);
        this.actor = actor;
    }

    /** @throws DomainException 404 when absent or outside the caller's scope */
    public Complaint inScope(UUID id) {
        return scoped.one(id);
    }

    /**
     * Newest first, one row more than the page shows.
     *
     * @param search part of a name, with or without diacritics, or a case code; empty for everything
     */
    public List<Complaint> page(ComplaintFilter filter, Optional<String> search, PageRequest request) {
        Where where = new Where()
                .is("state", filter.state())
                .is("incidentId", filter.incidentId())
                .is("personId", filter.personId());
        search.ifPresent(text -> search(text, where));
        boolean forSomebody = filter.personId() != null || search.isPresent();
        if (forSomebody && !actor.get().has(Roles.CIT)) {
            where.and(KEEPS_DENOUNCER, "handler", actor.get().id());
        }
        return scoped.page(where, request);
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
                        "select e from Complaint e where e.personId = :person and e.matter = :matter"
                                + " and e.placeCode = :place and e.id <> :id and " + KEEPS_DENOUNCER
                                + " order by e.submittedAt",
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

    private static void search(String text, Where where) {
        Optional<CaseCode> code = CaseCode.parse(text);
        if (code.isPresent()) {
            where.is("code", code.get().text());
            return;
        }
        String key = PersonName.searchKey(text).replaceAll("([!%_])", "!$1");
        where.and(
                "e.personId in (select p.id from Person p where p.nameKey like :name escape '!')",
                "name",
                "%" + key + "%");
    }
}
