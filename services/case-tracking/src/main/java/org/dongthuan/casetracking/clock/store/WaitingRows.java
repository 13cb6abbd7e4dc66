package org.dongthuan.casetracking.clock.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dongthuan.casetracking.clock.domain.Timed;
import org.dongthuan.platform.sql.Sql;
import org.hibernate.LockOptions;

/** Rows on which time has to take a step, held while they are worked on; the sweep of their kind asks for them. */
public final class WaitingRows<T extends Timed> {

    private final EntityManager entities;
    private final Sql sql;
    private final Class<T> type;
    private final String table;

    WaitingRows(EntityManager entities, Sql sql, Class<T> type, String table) {
        this.entities = entities;
        this.sql = sql;
        this.type = type;
        this.table = table;
    }

    /** Those whose instant has come, first come first; ones that another sweep holds are left to it. */
    public List<T> by(Instant now, int limit) {
        return held("e.nextAt <= :now order by e.nextAt, e.id", now)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The one, if it still is among those. */
    public List<T> by(Instant now, UUID id) {
        return held("e.id = :id and e.nextAt <= :now", now)
                .setParameter("id", id)
                .getResultList();
    }

    /** Puts off one whose step fails, so that it does not hold up the others. */
    public void putOff(UUID id, Instant until) {
        sql.run("update " + table + " set next_at = ? where id = ? and next_at < ?", until, id, until);
    }

    private TypedQuery<T> held(String condition, Instant now) {
        return entities.createQuery("select e from " + type.getSimpleName() + " e where " + condition, type)
                .setParameter("now", now)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", LockOptions.SKIP_LOCKED);
    }
}
