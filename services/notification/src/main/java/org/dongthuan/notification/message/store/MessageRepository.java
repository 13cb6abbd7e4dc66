package org.dongthuan.notification.message.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.dongthuan.notification.message.domain.Channel;
import org.dongthuan.notification.message.domain.Message;
import org.dongthuan.notification.message.domain.MessageEvent;
import org.dongthuan.notification.message.domain.MessageState;
import org.dongthuan.notification.message.domain.NewMessage;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.paging.PageRequest;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.scope.Scoped;
import org.dongthuan.platform.scope.Where;
import org.dongthuan.platform.sql.Sql;

/** Stored messages. Whatever an actor asks for goes through {@link MessageScope}. */
@ApplicationScoped
public class MessageRepository implements PanacheRepositoryBase<Message, UUID> {

    private final EntityManager entities;
    private final Sql sql;
    private final Scoped<Message> scoped;

    MessageRepository(EntityManager entities, Sql sql, MessageScope scope) {
        this.entities = entities;
        this.sql = sql;
        this.scoped = Scoped.newestFirst(entities, Message.class, "message", "createdAt", scope::current);
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
    public Message inScope(UUID id) {
        return scoped.one(id);
    }

    /** As {@link #inScope}; whoever comes meanwhile waits and then sees what was done. */
    public Message held(UUID id) {
        return scoped.held(id);
    }

    /** Newest first, one row more than the page shows. */
    public List<Message> page(MessageFilter filter, PageRequest request) {
        return scoped.page(
                new Where()
                        .is("state", filter.state())
                        .is("purpose", filter.purpose())
                        .is("caseId", filter.caseId()),
                request);
    }

    /** One step of history. */
    public void history(Message message, MessageEvent event, MessageState from, Actor by, String reason, Instant at) {
        entities.persist(new MessageTransitionRecord(message, event, from, by, reason, at));
    }
}
