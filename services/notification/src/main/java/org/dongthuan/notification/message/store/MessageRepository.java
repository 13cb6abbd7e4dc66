package org.dongthuan.notification.message.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dongthuan.notification.message.domain.Channel;
import org.dongthuan.notification.message.domain.Message;
import org.dongthuan.notification.message.domain.MessageEvent;
import org.dongthuan.notification.message.domain.MessageState;
import org.dongthuan.notification.message.domain.NewMessage;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.paging.PageRequest;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.sql.Sql;

/** Stored messages. Whatever an actor asks for goes through {@link MessageScope}. */
@ApplicationScoped
public class MessageRepository implements PanacheRepositoryBase<Message, UUID> {

    private final EntityManager entities;
    private final Sql sql;
    private final MessageScope scope;

    MessageRepository(EntityManager entities, Sql sql, MessageScope scope) {
        this.entities = entities;
        this.sql = sql;
        this.scope = scope;
    }

    /** False when the same message exists already: a replayed event queues nothing. */
    public boolean insert(NewMessage message, Instant now) {
        return sql.run(
                        "insert into message (id, purpose, subject_id, discriminator, channel,"
                                + " person_id, case_id, code, template, state, attempt, priority, due_at, expires_at,"
                                + " created_at, version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?,"
                                + " ?, ?, 0) on conflict do nothing",
                        UUID.randomUUID(),
                        message.purpose().name(),
                        message.subjectId(),
                        message.discriminator(),
                        Channel.SMS.name(),
                        message.personId(),
                        message.caseId(),
                        message.code(),
                        message.template(),
                        MessageState.QUEUED.name(),
                        message.purpose().priority(),
                        now,
                        message.expiresAt(),
                        now)
                == 1;
    }

    /** Locks in one order, so that senders, receipts and the desk never wait for each other in a circle. */
    public List<Message> locked(Collection<UUID> ids) {
        return entities.createQuery("select m from Message m where m.id in (:ids) order by m.id", Message.class)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** @throws DomainException 404 when absent or outside the caller's scope */
    public Message inScope(UUID id, boolean lock) {
        Predicate predicate = scope.current();
        TypedQuery<Message> query = entities.createQuery(
                        "select m from Message m where m.id = :id and " + predicate.hql(), Message.class)
                .setParameter("id", id);
        predicate.bind(query);
        if (lock) {
            query.setLockMode(LockModeType.PESSIMISTIC_WRITE);
        }
        return query.getResultStream().findFirst().orElseThrow(() -> DomainException.notFound("message"));
    }

    /** Newest first, one row more than the page shows. */
    public List<Message> page(MessageFilter filter, PageRequest request) {
        Predicate predicate = scope.current();
        StringBuilder hql = new StringBuilder("select m from Message m where ").append(predicate.hql());
        Map<String, Object> parameters = new HashMap<>();
        narrow(hql, parameters, "state", filter.state());
        narrow(hql, parameters, "purpose", filter.purpose());
        narrow(hql, parameters, "caseId", filter.caseId());
        request.cursor().ifPresent(cursor -> {
            hql.append(" and (m.createdAt < :afterAt or (m.createdAt = :afterAt and m.id < :afterId))");
            parameters.put("afterAt", cursor.at());
            parameters.put("afterId", cursor.id());
        });
        hql.append(" order by m.createdAt desc, m.id desc");
        TypedQuery<Message> query =
                entities.createQuery(hql.toString(), Message.class).setMaxResults(request.fetch());
        predicate.bind(query);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    private static void narrow(StringBuilder hql, Map<String, Object> parameters, String field, Object value) {
        if (value != null) {
            hql.append(" and m.").append(field).append(" = :").append(field);
            parameters.put(field, value);
        }
    }

    /** One step of history. */
    public void history(Message message, MessageEvent event, MessageState from, Actor by, String reason, Instant at) {
        entities.persist(new MessageTransitionRecord(message, event, from, by, reason, at));
    }
}
