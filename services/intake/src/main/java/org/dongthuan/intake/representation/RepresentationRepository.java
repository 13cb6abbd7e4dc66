package org.dongthuan.intake.representation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.paging.PageRequest;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.scope.ScopePredicate;
import org.dongthuan.platform.scope.Scoped;
import org.dongthuan.platform.scope.Where;
import org.dongthuan.platform.sql.Sql;
import org.dongthuan.platform.time.Vietnam;

/** Stored groups: of the commune's people, and for a citizen those they belong to. */
@ApplicationScoped
class RepresentationRepository {

    private final EntityManager entities;
    private final Sql sql;
    private final Scoped<Representation> scoped;

    RepresentationRepository(EntityManager entities, Sql sql, CurrentActor actor) {
        this.entities = entities;
        this.sql = sql;
        this.scoped =
                Scoped.newestFirst(entities, Representation.class, "representation", "formedAt", () -> of(actor.get()));
    }

    static ScopePredicate of(Actor who) {
        if (who.has(Roles.CIT) && who.personId().isPresent()) {
            return new ScopePredicate(
                    "e.id in (select m.representationId from RepresentationMember m, Complaint c"
                            + " where c.id = m.complaintId and c.personId = :scopePerson)",
                    Map.of("scopePerson", who.personId().get()));
        }
        return who.hasAny(Roles.CO, Roles.CC) && !who.communes().isEmpty()
                ? new ScopePredicate("e.placeCode in (:scopeCommunes)", Map.of("scopeCommunes", who.communes()))
                : ScopePredicate.NONE;
    }

    /** The rule for a group of that size on that day; empty for a group too small to need representatives. */
    Optional<RepresentationRule> rule(int members, Instant when) {
        LocalDate day = when.atZone(Vietnam.ZONE).toLocalDate();
        return sql.one(
                "select code, version, members_from, at_most, source from representation_rule where members_from <= ?"
                        + " and valid_from <= ? and coalesce(valid_to, 'infinity') >= ?"
                        + " order by members_from desc, version desc limit 1",
                row -> new RepresentationRule(
                        row.text("code"),
                        (int) row.number("version"),
                        (int) row.number("members_from"),
                        (int) row.number("at_most"),
                        row.text("source")),
                members,
                day,
                day);
    }

    /** Complaints among these that a group speaks for already. */
    Set<UUID> spokenFor(Set<UUID> complaints) {
        return Set.copyOf(sql.list(
                "select complaint_id from representation_member where not ended and complaint_id = any (?)",
                row -> row.uuid("complaint_id"),
                (Object) complaints.toArray(UUID[]::new)));
    }

    void add(Representation group, NewRepresentation chosen) {
        entities.persist(group);
        entities.flush();
        sql.batch(
                "insert into representation_member (representation_id, complaint_id, representative) values (?, ?, ?)",
                chosen.complaintIds().stream()
                        .map(id -> new Object[] {
                            group.id(), id, chosen.representativeIds().contains(id)
                        })
                        .toList());
    }

    void freeMembers(Representation group) {
        sql.run("update representation_member set ended = true where representation_id = ?", group.id());
    }

    /** Whose complaints the caller may know of, representatives first. */
    List<RepresentationView.Member> known(Representation group, ScopePredicate complaints) {
        var query = entities.createQuery(
                        "select new org.dongthuan.intake.representation.RepresentationView$Member(e.id, e.code,"
                                + " m.representative) from RepresentationMember m, Complaint e where e.id = m.complaintId"
                                + " and m.representationId = :group and (" + complaints.hql()
                                + ") order by m.representative desc, e.code",
                        RepresentationView.Member.class)
                .setParameter("group", group.id());
        complaints.parameters().forEach(query::setParameter);
        return query.getResultList();
    }

    /** @throws DomainException 404 when absent or outside the caller's scope */
    Representation one(UUID id) {
        return scoped.one(id);
    }

    Representation held(UUID id) {
        return scoped.held(id);
    }

    /** Newest first, one row more than the page shows. */
    List<Representation> page(RepresentationState state, PageRequest request) {
        return scoped.page(new Where().is("state", state), request);
    }

    void flush() {
        entities.flush();
    }
}
