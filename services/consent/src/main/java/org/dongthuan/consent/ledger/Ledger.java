package org.dongthuan.consent.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.platform.sql.Sql;

/**
 * Writes the ledger, in the transaction of what happened. Asks nobody's scope: callers have found the claim, keep-consent or
 * record in theirs before.
 */
@ApplicationScoped
public class Ledger {

    private final EntityManager entities;
    private final Sql sql;
    private final InstantSource clock;

    Ledger(EntityManager entities, Sql sql, InstantSource clock) {
        this.entities = entities;
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Begins a record.
     *
     * @param id of the claim or keep-consent that drives it
     * @param step {@link RecordEvent#CLAIM} or {@link RecordEvent#REQUEST}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void open(UUID id, Purpose purpose, Subject subject, Optional<Notice> notice, Step step) {
        ConsentRecord record = new ConsentRecord(id, purpose, subject, notice, step.effectiveAt());
        Revision first = record.begin(step, subject, clock.instant());
        entities.persist(record);
        // Its record has to be there first.
        entities.flush();
        store(first, record.head());
    }

    /**
     * Goes on with a record.
     *
     * @throws org.dongthuan.platform.problem.DomainException 409 when the table does not list it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public ConsentRecord write(UUID id, Step step, Subject subject) {
        ConsentRecord record = held(id);
        store(record.goOn(step, subject, clock.instant()), record.head());
        return record;
    }

    /**
     * Goes on with the record of a claim that moved. One that its person or controller has ended stays ended, whatever is
     * found about its beginning later.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void follow(UUID id, Step step, Subject subject) {
        ConsentRecord record = held(id);
        if (RecordTransitions.TABLE.takes(record.state(), step.event())) {
            store(record.goOn(step, subject, clock.instant()), record.head());
        }
    }

    /** Reads and locks many at once, so that going on with each asks the database no more. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void hold(List<UUID> ids) {
        entities.createQuery("select r from ConsentRecord r where r.id in :ids order by r.id", ConsentRecord.class)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Notes that the holder is told of its end. */
    @Transactional(Transactional.TxType.MANDATORY)
    public ConsentRecord reminded(UUID id) {
        ConsentRecord record = held(id);
        record.reminded();
        return record;
    }

    /** One, locked: whoever comes meanwhile waits and then sees what was done. */
    @Transactional(Transactional.TxType.MANDATORY)
    public ConsentRecord held(UUID id) {
        return Optional.ofNullable(entities.find(ConsentRecord.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new IllegalStateException("A claim or keep-consent without its record"));
    }

    private void store(Revision revision, String hash) {
        sql.append(
                """
                insert into consent_revision
                  (record_id, seq, event, from_state, to_state, effective_at, recorded_at, actor, role, org, reason_code,
                   method, representation, representation_paper, notice, notice_sha256, evidence, person_id, case_id, valid_until,
                   previous_hash, hash)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                revision.recordId(),
                revision.seq(),
                revision.event(),
                revision.from(),
                revision.to(),
                revision.effectiveAt(),
                revision.recordedAt(),
                revision.actor(),
                revision.role(),
                revision.org(),
                revision.reasonCode(),
                revision.method(),
                revision.representation(),
                revision.representationPaper(),
                revision.notice(),
                revision.noticeSha256(),
                revision.evidence().toArray(UUID[]::new),
                revision.personId(),
                revision.caseId(),
                revision.validUntil(),
                revision.previous(),
                hash);
    }
}
