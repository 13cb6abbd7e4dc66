package org.dongthuan.intake.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** Stored transfers: those of the commune the complaint was filed at. */
@ApplicationScoped
class TransferRepository {

    private final EntityManager entities;
    private final Sql sql;
    private final Scoped<Transfer> scoped;

    TransferRepository(EntityManager entities, Sql sql, CurrentActor actor) {
        this.entities = entities;
        this.sql = sql;
        this.scoped = Scoped.newestFirst(entities, Transfer.class, "transfer", "sentAt", () -> of(actor.get()));
    }

    static ScopePredicate of(Actor who) {
        return who.hasAny(Roles.CO, Roles.CC) && !who.communes().isEmpty()
                ? new ScopePredicate("e.placeCode in (:scopeCommunes)", Map.of("scopeCommunes", who.communes()))
                : ScopePredicate.NONE;
    }

    /**
     * The next number of a commune in the year: {@code 1/2023/PC-19432}. Others of the commune wait until this transaction
     * ends, so that no number is lost or used twice.
     */
    String nextNumber(String placeCode, Instant at) {
        int year = Vietnam.dayOf(at).getYear();
        long next = sql.one(
                        "insert into transfer_series (place_code, year, last) values (?, ?, 1)"
                                + " on conflict (place_code, year) do update set last = transfer_series.last + 1"
                                + " returning last",
                        row -> row.number("last"),
                        placeCode,
                        year)
                .orElseThrow();
        return "%d/%d/PC-%s".formatted(next, year, placeCode);
    }

    void add(Transfer transfer) {
        entities.persist(transfer);
    }

    /** Of a complaint the caller has in scope. */
    Optional<Transfer> ofComplaint(UUID complaintId) {
        return entities.createQuery("select e from Transfer e where e.complaintId = :complaint", Transfer.class)
                .setParameter("complaint", complaintId)
                .getResultStream()
                .findFirst();
    }

    /** Newest first, one row more than the page shows. @param state null for all */
    List<Transfer> page(TransferState state, PageRequest request) {
        return scoped.page(new Where().is("state", state), request);
    }

    /** @throws DomainException 404 when absent or outside the caller's scope */
    Transfer one(UUID id) {
        return scoped.one(id);
    }

    Transfer held(UUID id) {
        return scoped.held(id);
    }

    void flush() {
        entities.flush();
    }
}
