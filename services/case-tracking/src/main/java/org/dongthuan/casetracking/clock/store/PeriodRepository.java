package org.dongthuan.casetracking.clock.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dongthuan.casetracking.clock.domain.Period;
import org.dongthuan.casetracking.clock.domain.Subject;
import org.dongthuan.platform.sql.Sql;

/** Stored periods. No endpoint shows them: they are the system's. */
@ApplicationScoped
public class PeriodRepository implements PanacheRepositoryBase<Period, UUID> {

    private final WaitingRows<Period> waiting;
    private final OutdatedRows<Period> outdated;

    PeriodRepository(EntityManager entities, Sql sql) {
        this.outdated = new OutdatedRows<>(entities, Period.class);
        this.waiting = new WaitingRows<>(entities, sql, Period.class, "clock_period");
    }

    /** Those that run out. */
    public WaitingRows<Period> waiting() {
        return waiting;
    }

    /** Those that run, by the calendar they were counted with. */
    public OutdatedRows<Period> outdated() {
        return outdated;
    }

    /** All about something, held against others until the transaction ends. */
    public List<Period> ofForUpdate(Subject subject) {
        return find("subject.kind = ?1 and subject.id = ?2 order by id", subject.kind(), subject.id())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Whether the fact has started one already. */
    public boolean isStarted(Subject subject, String ruleCode, Instant at) {
        return count(
                        "subject.kind = ?1 and subject.id = ?2 and ruleCode = ?3 and inputs.startedAt = ?4",
                        subject.kind(),
                        subject.id(),
                        ruleCode,
                        at)
                > 0;
    }
}
