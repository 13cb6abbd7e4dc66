package org.dongthuan.consent.keep;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import jakarta.ws.rs.QueryParam;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dongthuan.consent.reference.AccountScope;
import org.dongthuan.consent.reference.Predicate;
import org.dongthuan.platform.paging.PageRequest;
import org.dongthuan.platform.problem.DomainException;

/** Stored keep-consents. Whatever an actor asks for goes through {@link AccountScope}. */
@ApplicationScoped
public class KeepRepository implements PanacheRepositoryBase<KeepConsent, UUID> {

    private final EntityManager entities;
    private final AccountScope scope;

    KeepRepository(EntityManager entities, AccountScope scope) {
        this.entities = entities;
        this.scope = scope;
    }

    /** What a list is narrowed by; each may be absent. */
    public record Filter(
            @QueryParam("incidentId") UUID incidentId,
            @QueryParam("state") KeepState state,
            @QueryParam("personId") UUID personId,
            @QueryParam("accountId") UUID accountId) {}

    /** Whether a request or an answer of the account still waits. */
    public boolean isOpen(UUID accountId) {
        return count("accountId = ?1 and state in (?2, ?3)", accountId, KeepState.REQUESTED, KeepState.GIVEN) > 0;
    }

    /** @throws DomainException 404 when absent or outside the caller's scope */
    public KeepConsent inScope(UUID id, LockModeType lock) {
        Predicate predicate = scope.current();
        TypedQuery<KeepConsent> query = entities.createQuery(
                        "select c from KeepConsent c where c.id = :id and " + predicate.hql(), KeepConsent.class)
                .setParameter("id", id)
                .setLockMode(lock);
        predicate.bind(query);
        return query.getResultStream().findFirst().orElseThrow(() -> DomainException.notFound("keep-consent"));
    }

    /** Newest first, one row more than the page shows. */
    public List<KeepConsent> page(Filter filter, PageRequest request) {
        Predicate predicate = scope.current();
        StringBuilder hql = new StringBuilder("select c from KeepConsent c where ").append(predicate.hql());
        Map<String, Object> parameters = new HashMap<>();
        narrow(hql, parameters, "incidentId", filter.incidentId());
        narrow(hql, parameters, "state", filter.state());
        narrow(hql, parameters, "personId", filter.personId());
        narrow(hql, parameters, "accountId", filter.accountId());
        request.cursor().ifPresent(cursor -> {
            hql.append(" and (c.createdAt < :afterAt or (c.createdAt = :afterAt and c.id < :afterId))");
            parameters.put("afterAt", cursor.at());
            parameters.put("afterId", cursor.id());
        });
        hql.append(" order by c.createdAt desc, c.id desc");
        TypedQuery<KeepConsent> query =
                entities.createQuery(hql.toString(), KeepConsent.class).setMaxResults(request.fetch());
        predicate.bind(query);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    private static void narrow(StringBuilder hql, Map<String, Object> parameters, String field, Object value) {
        if (value != null) {
            hql.append(" and c.").append(field).append(" = :").append(field);
            parameters.put(field, value);
        }
    }
}
