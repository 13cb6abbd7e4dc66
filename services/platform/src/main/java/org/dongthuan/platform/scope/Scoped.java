package org.dongthuan.platform.scope;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.dongthuan.platform.paging.PageRequest;
import org.dongthuan.platform.problem.DomainException;

/**
 * Reads entities of one kind for the running request. Nothing leaves here that the scope does not show, whether a single
 * row, a page or the rows of bulk work is asked for.
 *
 * @param <T> an entity with an {@code id}
 */
public final class Scoped<T> {

    /** How rows follow each other; the id decides between equal times. */
    private record Order(String attribute, boolean newestFirst) {

        /** The bound comes first by itself: an index can begin there, which it cannot at an "or". */
        String after() {
            String beyond = newestFirst ? "<" : ">";
            return "e.%1$s %2$s= :afterAt and (e.%1$s %2$s :afterAt or e.id %2$s :afterId)"
                    .formatted(attribute, beyond);
        }

        String hql() {
            String direction = newestFirst ? " desc" : "";
            return " order by e." + attribute + direction + ", e.id" + direction;
        }

        Order earliestFirst() {
            return new Order(attribute, false);
        }
    }

    private final EntityManager entities;
    private final Class<T> type;
    private final String noun;
    private final Order order;
    private final Supplier<ScopePredicate> scope;

    private Scoped(EntityManager entities, Class<T> type, String noun, Order order, Supplier<ScopePredicate> scope) {
        this.entities = entities;
        this.type = type;
        this.noun = noun;
        this.order = order;
        this.scope = scope;
    }

    /**
     * @param noun as the 404 names it
     * @param attribute instant by which pages are ordered
     * @param scope asked anew by each call
     */
    public static <T> Scoped<T> newestFirst(
            EntityManager entities, Class<T> type, String noun, String attribute, Supplier<ScopePredicate> scope) {
        return new Scoped<>(entities, type, noun, new Order(attribute, true), scope);
    }

    /** The same the other way round: what is due first comes first. */
    public static <T> Scoped<T> earliestFirst(
            EntityManager entities, Class<T> type, String noun, String attribute, Supplier<ScopePredicate> scope) {
        return new Scoped<>(entities, type, noun, new Order(attribute, false), scope);
    }

    /** @throws DomainException 404 when absent or outside the caller's scope */
    public T one(UUID id) {
        return one(id, LockModeType.NONE);
    }

    /** As {@link #one}; whoever comes meanwhile waits and then sees what was done. */
    public T held(UUID id) {
        return one(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** One row more than the page shows. */
    public List<T> page(Where where, PageRequest request) {
        return query("e", beyondCursor(where, request), order, type)
                .setMaxResults(request.fetch())
                .getResultList();
    }

    /** Ids of the same. */
    public List<UUID> pageOfIds(Where where, PageRequest request) {
        return query("e.id", beyondCursor(where, request), order, UUID.class)
                .setMaxResults(request.fetch())
                .getResultList();
    }

    /** All of them: for what is few by nature. */
    public List<T> list(Where where) {
        return query("e", where, order, type).getResultList();
    }

    /** Whether there is one. */
    public boolean any(Where where) {
        return !query("e.id", where, order, UUID.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Ids of all of them, earliest first, for bulk work. */
    public List<UUID> ids(Where where) {
        return ids(where, Integer.MAX_VALUE);
    }

    /** The earliest of them. */
    public List<UUID> ids(Where where, int most) {
        return query("e.id", where, order.earliestFirst(), UUID.class)
                .setMaxResults(most)
                .getResultList();
    }

    private T one(UUID id, LockModeType lock) {
        return query("e", new Where().is("id", id), order, type)
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> DomainException.notFound(noun));
    }

    private <R> TypedQuery<R> query(String what, Where where, Order by, Class<R> result) {
        ScopePredicate predicate = scope.get();
        TypedQuery<R> query = entities.createQuery(
                "select " + what + " from " + type.getSimpleName() + " e where " + predicate.hql() + where.hql()
                        + by.hql(),
                result);
        predicate.bind(query);
        where.bind(query);
        return query;
    }

    private Where beyondCursor(Where where, PageRequest request) {
        request.cursor()
                .ifPresent(cursor -> where.and(order.after(), Map.of("afterAt", cursor.at(), "afterId", cursor.id())));
        return where;
    }
}
