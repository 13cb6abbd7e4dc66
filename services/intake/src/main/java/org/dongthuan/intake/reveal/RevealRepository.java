package org.dongthuan.intake.reveal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.paging.PageRequest;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.scope.ScopePredicate;
import org.dongthuan.platform.scope.Scoped;
import org.dongthuan.platform.scope.Where;

/** Stored requests: one's own, and those on which one decides. */
@ApplicationScoped
class RevealRepository {

    /** A complaint that became a denunciation keeps its requests from all but its handler, too. */
    private static final String NO_DENOUNCER = " and not exists (select 1 from Complaint c where c.id = e.complaintId"
            + " and array_contains(c.tracks, 'DENUNCIATION') and coalesce(c.settlement.handler, '') <> :scopeMe)";

    private final EntityManager entities;
    private final Scoped<RevealRequest> scoped;

    RevealRepository(EntityManager entities, CurrentActor actor) {
        this.entities = entities;
        this.scoped = Scoped.newestFirst(entities, RevealRequest.class, "reveal", "askedAt", () -> of(actor.get()));
    }

    void add(RevealRequest request) {
        entities.persist(request);
    }

    /** @throws DomainException 404 when absent or not the caller's to know */
    RevealRequest one(UUID id) {
        return scoped.one(id);
    }

    /** As {@link #one}; deciding and looking wait for one another. */
    RevealRequest held(UUID id) {
        return scoped.held(id);
    }

    /**
     * Newest first, one row more than the page shows.
     *
     * @param state as stored; null for all
     * @param complaintId about which; null for any
     */
    List<RevealRequest> page(RevealState state, UUID complaintId, PageRequest request) {
        return scoped.page(new Where().is("state", state).is("complaintId", complaintId), request);
    }

    void flush() {
        entities.flush();
    }

    static ScopePredicate of(Actor who) {
        if (who.has(Roles.DPO)) {
            return new ScopePredicate("1 = 1" + NO_DENOUNCER, Map.of("scopeMe", who.id()));
        }
        if (who.communes().isEmpty() || !who.hasAny(Roles.CO, Roles.CC, Roles.CP)) {
            return ScopePredicate.NONE;
        }
        String whose = who.has(Roles.CC) ? "" : " and e.askedBy = :scopeMe";
        return new ScopePredicate(
                "e.placeCode in (:scopeCommunes)" + whose + NO_DENOUNCER,
                Map.of("scopeCommunes", who.communes(), "scopeMe", who.id()));
    }
}
