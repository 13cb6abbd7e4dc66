package org.dongthuan.intake.complaint.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dongthuan.intake.code.CaseCode;
import org.dongthuan.intake.complaint.domain.Complaint;
import org.dongthuan.intake.complaint.domain.ComplaintEvent;
import org.dongthuan.platform.access.BeyondScope;
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
    private final BeyondScope beyond;

    ComplaintRepository(EntityManager entities, Sql sql, ComplaintScope scope, CurrentActor actor, BeyondScope beyond) {
        this.entities = entities;
        this.sql = sql;
        this.scoped = Scoped.newestFirst(entities, Complaint.class, "complaint", "submittedAt", scope::current);
        this.actor = actor;
        this.beyond = beyond;
    }

    /** @throws DomainException 404 when absent or outside the caller's scope */
    public Complaint inScope(UUID id) {
        return scoped.one(id);
    }

    /** Code of what the person was last asked to add. */
    public Optional<String> askedFor(UUID id) {
        return sql.one(
                "select reason_code from complaint_transition where complaint_id = ? and event = ?"
                        + " and reason_code is not null order by at desc, from_version desc limit 1",
                row -> row.text("reason_code"),
                id,
                ComplaintEvent.ASK_INFO.path());
    }

    /**
     * An answer to a question.
     *
     * @param askedFor code of what was asked; null when it is not known
     * @param text sealed with the person's key; null when nothing was written
     * @param role of who gave it or wrote it down
     */
    public record Answer(String askedFor, byte[] text, String role, Instant at) {}

    /** All answers of the person, earliest first. */
    public List<Answer> answers(UUID id) {
        return sql.list(
                "select text, role, at, (select q.reason_code from complaint_transition q where q.complaint_id ="
                        + " t.complaint_id and q.event = ? and q.from_version < t.from_version order by q.from_version"
                        + " desc limit 1) as asked from complaint_transition t where complaint_id = ? and event = ?"
                        + " order by from_version",
                row -> new Answer(row.text("asked"), row.bytes("text"), row.text("role"), row.instant("at")),
                ComplaintEvent.ASK_INFO.path(),
                id,
                ComplaintEvent.ANSWER.path());
    }

    /** Those of them that the caller may know of, earliest first. */
    public List<Complaint> inScope(Set<UUID> ids) {
        return scoped.list(new Where().and("e.id in (:ids)", "ids", ids)).stream()
                .sorted(Comparator.comparing(Complaint::submittedAt))
                .toList();
    }

    /** Newest first, one row more than the page shows. */
    public List<Complaint> page(ComplaintFilter filter, PageRequest request) {
        return scoped.page(filter.personId() == null ? narrowed(filter) : keepingDenouncers(narrowed(filter)), request);
    }

    /**
     * As {@link #page}, of the people whom a condition finds. Below the second fence an index on a pattern is of no use, so
     * the scope alone finds the ids; the rows are then read behind the fence too.
     *
     * @param people HQL that selects ids of people, with one parameter
     */
    public List<Complaint> pageOf(
            String people, String parameter, Object value, ComplaintFilter filter, PageRequest request) {
        Where where = keepingDenouncers(narrowed(filter)).and("e.personId in (" + people + ")", parameter, value);
        List<UUID> found = beyond.look(() -> {
            // Whether the pattern or the place is the narrower way in, only its value tells.
            sql.planForValues();
            return scoped.pageOfIds(where, request);
        });
        Map<UUID, Complaint> seen =
                list("id in ?1", found).stream().collect(Collectors.toMap(Complaint::id, Function.identity()));
        return found.stream().map(seen::get).filter(Objects::nonNull).toList();
    }

    private static Where narrowed(ComplaintFilter filter) {
        return new Where()
                .is("state", filter.state())
                .is("incidentId", filter.incidentId())
                .is("personId", filter.personId())
                .is("placeCode", filter.placeCode())
                .is("matter", filter.matter())
                .is("code", filter.code());
    }

    private Where keepingDenouncers(Where where) {
        return actor.get().has(Roles.CIT)
                ? where
                : where.and(KEEPS_DENOUNCER, "handler", actor.get().id());
    }

    /** Remembers the case a complaint belongs to. Not the officer's doing, so the version stays. */
    public void joinCase(UUID complaintId, UUID caseId) {
        mustTouch(sql.run("update complaint set case_id = ? where id = ?", caseId, complaintId));
    }

    /** Remembers the incident the rules of case-tracking put a complaint under; null when it was taken out. */
    public void joinIncident(UUID complaintId, UUID incidentId) {
        mustTouch(sql.run("update complaint set incident_id = cast(? as uuid) where id = ?", incidentId, complaintId));
    }

    /**
     * Remembers until when a reply can be disputed, unless it is known of a later reply already.
     *
     * @param repliedAt tells the reply from others of the complaint
     */
    public void disputableUntil(UUID complaintId, Instant repliedAt, Instant until) {
        int told = sql.run(
                "update complaint set dispute_until = ?, dispute_reply_at = ?"
                        + " where id = ? and (dispute_reply_at is null or dispute_reply_at <= ?)",
                until,
                repliedAt,
                complaintId,
                repliedAt);
        if (told == 0) {
            mustTouch(sql.list("select 1 from complaint where id = ?", row -> 1, complaintId)
                    .size());
        }
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
}
