package org.dongthuan.platform.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.platform.problem.CommonProblem;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.sql.Sql;

/**
 * Sends a dead letter to its topic again, through the outbox, with its own {@code ce_id}. All readers of the topic get it,
 * but those that acted on it know the id and ignore it; the one that failed gave its claim back and acts. It arrives
 * behind later records of its key, which handlers must bear anyway (late events are normal).
 */
@ApplicationScoped
class DeadLetterReplay {

    private static final String UUID_SHAPE = "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$";

    private final Sql sql;

    DeadLetterReplay(Sql sql) {
        this.sql = sql;
    }

    private record Letter(boolean waiting, boolean readable) {}

    /**
     * @return false when there is no such letter
     * @throws DomainException 409 when it was replayed already; 422 when the record has no usable id, source or time, which
     *     no repetition will give it
     */
    @Transactional
    boolean send(UUID id, Instant now) {
        Optional<Letter> found = sql.one(
                "select replayed_at is null as waiting, coalesce(event_id ~ ?, false)"
                        + " and type is not null and headers ->> 'ce_source' is not null"
                        + " and headers ->> 'ce_time' is not null as readable from dead_letter where id = ? for update",
                row -> new Letter(row.flag("waiting"), row.flag("readable")),
                UUID_SHAPE,
                id);
        if (found.isEmpty()) {
            return false;
        }
        if (!found.get().waiting()) {
            throw new DomainException(CommonProblem.WRONG_STATE, "This dead letter was sent again already.");
        }
        if (!found.get().readable()) {
            throw DomainException.invalid("id", "replayable", "The record has no readable envelope; ask its sender.");
        }
        toOutbox(id);
        sql.run("update dead_letter set replayed_at = ? where id = ?", now, id);
        return true;
    }

    private void toOutbox(UUID id) {
        sql.run(
                "insert into outbox_event (id, topic, aggregate_type, aggregate_id, event_key, type,"
                        + " payload, source, traceparent, data_ref, occurred_at)"
                        + " select cast(event_id as uuid), topic, 'dead-letter',"
                        + " coalesce(headers ->> 'ce_subject', event_key), event_key, type, payload,"
                        + " headers ->> 'ce_source', headers ->> 'traceparent', headers ->> 'ce_dataref',"
                        + " cast(headers ->> 'ce_time' as timestamptz) from dead_letter where id = ?",
                id);
    }
}
