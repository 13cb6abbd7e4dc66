package org.dongthuan.casetracking.clock.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.dongthuan.casetracking.clock.domain.Timed;
import org.hibernate.LockOptions;

/** Rows that still run, by the calendar they were counted with; whoever counts them anew asks for them. */
public final class OutdatedRows<T extends Timed> {

    private static final String RUNS = " where cast(e.state as string) in ('RUNNING', 'SUSPENDED')";

    private final EntityManager entities;
    private final Class<T> type;

    OutdatedRows(EntityManager entities, Class<T> type) {
        this.entities = entities;
        this.type = type;
    }

    /** Versions of the calendar in use. */
    public List<String> calendars() {
        return entities.createQuery(
                        "select distinct e.due.calendarVersion from " + type.getSimpleName() + " e" + RUNS,
                        String.class)
                .getResultList();
    }

    /**
     * Some that were counted with one of them, by id, held until the transaction ends; ones that another holds are left to it.
     * Goes once through the table: without an index of its own, for which every filing would pay, as it is done once a year.
     */
    public List<T> countedWith(List<String> calendars, UUID after, int limit) {
        return entities.createQuery(
                        "select e from " + type.getSimpleName() + " e" + RUNS
                                + " and e.due.calendarVersion in (:calendars) and e.id > :after order by e.id",
                        type)
                .setParameter("calendars", calendars)
                .setParameter("after", after)
                .setMaxResults(limit)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", LockOptions.SKIP_LOCKED)
                .getResultList();
    }
}
