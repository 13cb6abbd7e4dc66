package org.dongthuan.casetracking.clock.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.casetracking.clock.domain.Period;
import org.dongthuan.casetracking.clock.domain.Subject;
import org.dongthuan.platform.sql.Sql;

/** Stored periods. No endpoint shows them: they are the system's. */
@ApplicationScoped
public class PeriodRepository implements PanacheRepositoryBase<Period, UUID> {

    private final Sql sql;
    private final WaitingRows<Period> waiting;
    private final OutdatedRows<Period> outdated;

    PeriodRepository(EntityManager entities, Sql sql) {
        this.sql = sql;
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

    /**
     * The earliest of a person's replies that had been given by then and whose receipt is not known, held until the
     * transaction ends.
     *
     * @param caseId null for all of their complaints
     */
    public Optional<Period> waitingForReceipt(UUID personId, UUID caseId, Instant by) {
        return sql.one("""
                        select p.id from complaint_ref c join clock_period p
                          on p.subject_kind = 'COMPLAINT' and p.subject_id = c.complaint_id
                        where c.person_id = ? and p.state = 'RUNNING' and p.start_fact = 'REPLY' and p.fact_at <= ?
                          and (?::uuid is null or exists
                            (select 1 from case_complaint k where k.complaint_id = c.complaint_id and k.case_id = ?::uuid))
                        order by p.fact_at, p.id limit 1
                        for update of p
                        """, row -> row.uuid("id"), personId, by, caseId, caseId).map(this::findById);
    }

    /** All about something, in the order of their beginning; to look at. */
    public List<Period> of(Subject subject) {
        return list("subject.kind = ?1 and subject.id = ?2 order by factAt, id", subject.kind(), subject.id());
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
                        "subject.kind = ?1 and subject.id = ?2 and ruleCode = ?3 and factAt = ?4",
                        subject.kind(),
                        subject.id(),
                        ruleCode,
                        at)
                > 0;
    }
}
