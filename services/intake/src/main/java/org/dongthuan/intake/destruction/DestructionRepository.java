package org.dongthuan.intake.destruction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.BeyondScope;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.paging.PageRequest;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.scope.ScopePredicate;
import org.dongthuan.platform.scope.Scoped;
import org.dongthuan.platform.scope.Where;
import org.dongthuan.platform.sql.Sql;

/** Stored orders and certificates, each in its scope. */
@ApplicationScoped
class DestructionRepository {

    private final EntityManager entities;
    private final Sql sql;
    private final Scoped<DestructionOrder> orders;
    private final Scoped<DestructionCertificate> certificates;
    private final BeyondScope beyond;
    private final CurrentActor actor;

    DestructionRepository(EntityManager entities, Sql sql, BeyondScope beyond, CurrentActor actor) {
        this.entities = entities;
        this.sql = sql;
        this.beyond = beyond;
        this.actor = actor;
        this.orders = Scoped.newestFirst(
                entities, DestructionOrder.class, "destruction order", "proposedAt", () -> ofBodies(actor.get()));
        this.certificates = Scoped.newestFirst(
                entities, DestructionCertificate.class, "certificate", "destroyedAt", () -> ofReaders(actor.get()));
    }

    void add(DestructionOrder order) {
        entities.persist(order);
        entities.flush();
    }

    /** @throws DomainException 404 when absent or outside the caller's scope */
    DestructionOrder one(UUID id) {
        return orders.one(id);
    }

    /** As {@link #one}; whoever comes meanwhile waits. */
    DestructionOrder held(UUID id) {
        return orders.held(id);
    }

    List<DestructionOrder> page(DestructionState state, PageRequest request) {
        return orders.page(new Where().is("state", state), request);
    }

    DestructionCertificate certificate(UUID id) {
        return read(() -> certificates.one(id));
    }

    List<DestructionCertificate> certificates(UUID orderId, PageRequest request) {
        return read(() -> certificates.page(new Where().is("orderId", orderId), request));
    }

    /** Auditors read every certificate without the person; no scope of rows shows them any. */
    private <T> T read(Supplier<T> certificate) {
        return actor.get().has(Roles.AUD) ? beyond.look(certificate) : certificate.get();
    }

    void add(DestructionCertificate certificate) {
        entities.persist(certificate);
        entities.flush();
    }

    void flush() {
        entities.flush();
    }

    /** The next number of a commune: {@code TH-19432-000001}. */
    String nextNumber(String placeCode) {
        long next = sql.one("select nextval('destruction_certificate_number') as n", row -> row.number("n"))
                .orElseThrow();
        return "TH-%s-%06d".formatted(placeCode, next);
    }

    private static ScopePredicate ofBodies(Actor who) {
        if (who.has(Roles.DPO)) {
            return ScopePredicate.ALL;
        }
        if (who.has(Roles.CC) && !who.communes().isEmpty()) {
            return new ScopePredicate("e.placeCode in (:scopeCommunes)", Map.of("scopeCommunes", who.communes()));
        }
        if (who.hasAny(Roles.PO, Roles.POL, Roles.BK, Roles.BKA) && who.org().isPresent()) {
            return new ScopePredicate(
                    "e.holderOrg = :scopeOrg", Map.of("scopeOrg", who.org().get()));
        }
        return ScopePredicate.NONE;
    }

    private static ScopePredicate ofReaders(Actor who) {
        if (who.has(Roles.CIT) && who.personId().isPresent()) {
            return new ScopePredicate(
                    "e.personId = :scopePerson",
                    Map.of("scopePerson", who.personId().get()));
        }
        return who.has(Roles.AUD) ? ScopePredicate.ALL : ofBodies(who);
    }
}
