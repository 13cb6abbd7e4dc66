package org.dongthuan.platform.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dongthuan.platform.problem.CommonProblem;
import org.dongthuan.platform.problem.DomainException;

/**
 * Sends a dead letter to its topic again, through the outbox, with its own {@code ce_id}. All readers of the topic get it,
 * but those that acted on it know the id and ignore it; the one that failed gave its claim back and acts. It arrives
 * behind later records of its key, which handlers must bear anyway (late events are normal).
 */
@ApplicationScoped
class DeadLetterReplay {

    private static final String UUID_SHAPE = "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$";

    private final EntityManager entities;

    DeadLetterReplay(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * @return false when there is no such letter
     * @throws DomainException 409 when it was replayed already; 422 when the record has no usable id, source or time, which
     *     no repetition will give it
     */
    @Transactional
    boolean send(UUID id, Instant now) {
        List<?> found = entities.createNativeQuery("select replayed_at is null, coalesce(event_id ~ ?2, false)"
                        + " and type is not null and headers ->> 'ce_source' is not null"
                        + " and headers ->> 'ce_time' is not null from dead_letter where id = ?1 for update")
                .setParameter(1, id)
                .setParameter(2, UUID_SHAPE)
                .getResultList();
        if (found.isEmpty()) {
            return false;
        }
        Object[] row = (Object[]) found.getFirst();
        if (!(Boolean) row[0]) {
            throw new DomainException(CommonProblem.WRONG_STATE, "This dead letter was sent again already.");
        }
        if (!(Boolean) row[1]) {
            throw DomainException.invalid("id", "replayable", "The record has no readable envelope; ask its sender.");
        }
        toOutbox(id);
        entities.createNativeQuery("update dead_letter set replayed_at = ?2 where id = ?1")
                .setParameter(1, id)
                .setParameter(2, now)
                .executeUpdate();
        return true;
    }

    private void toOutbox(UUID id) {
        entities.createNativeQuery("insert into outbox_event (id, topic, aggregate_type, aggregate_id, event_key, type,"
                        + " payload, source, traceparent, data_ref, occurred_at)"
                        + " select cast(event_id as uuid), topic, 'dead-letter',"
                        + " coalesce(headers ->> 'ce_subject', event_key), event_key, type, payload,"
                        + " headers ->> 'ce_source', headers ->> 'traceparent', headers ->> 'ce_dataref',"
                        + " cast(headers ->> 'ce_time' as timestamptz) from dead_letter where id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }
}
