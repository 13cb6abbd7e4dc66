package org.dongthuan.casetracking.auditlog.head;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.casetracking.auditlog.log.LogStore;
import org.dongthuan.casetracking.auditlog.log.LogTree;
import org.dongthuan.casetracking.auditlog.merkle.MerkleTree;
import org.dongthuan.platform.time.Vietnam;

/**
 * Signs tree heads. A day's head covers exactly what was recorded before its midnight, also when it is signed late: after an
 * outage, or when virtual time jumps over days, each missed day gets its own.
 */
@ApplicationScoped
public class SignHeads {

    /** Most days made up for in one transaction, during which nothing is appended; the next look goes on. */
    private static final int MOST_DAYS = 100;

    private final LogStore log;
    private final LogTree tree;
    private final HeadStore heads;
    private final LogKeys keys;
    private final InstantSource clock;

    SignHeads(LogStore log, LogTree tree, HeadStore heads, LogKeys keys, InstantSource clock) {
        this.log = log;
        this.tree = tree;
        this.heads = heads;
        this.keys = keys;
        this.clock = clock;
    }

    /** Looks whether a day has ended. */
    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void signEndedDays() {
        if (missingDay().isPresent()) {
            log.lock();
            signMissingDays(MOST_DAYS);
        }
    }

    /** Signs what the log is now; the days that ended before come first, so that later heads are never smaller. */
    @Transactional
    public TreeHead signNow() {
        log.lock();
        signMissingDays(Integer.MAX_VALUE);
        return sign(log.end().size(), Optional.empty());
    }

    private void signMissingDays(int most) {
        Optional<LocalDate> day = missingDay();
        for (int days = 0; days < most && day.isPresent(); days++) {
            Instant end = day.get().plusDays(1).atStartOfDay(Vietnam.ZONE).toInstant();
            sign(log.sizeBefore(end), day);
            day = missingDay();
        }
    }

    /** The first day without head that has ended, if any. */
    private Optional<LocalDate> missingDay() {
        LocalDate today = Vietnam.dayOf(clock.instant());
        return heads.lastDay()
                .map(last -> last.plusDays(1))
                .or(() -> log.from(0, 1, 1).stream().findFirst().map(first -> Vietnam.dayOf(first.recordedAt())))
                .filter(day -> day.isBefore(today));
    }

    private TreeHead sign(long size, Optional<LocalDate> day) {
        byte[] root = tree.ask((MerkleTree t) -> t.root(size));
        Instant at = clock.instant();
        byte[] signature = keys.sign(TreeHead.signed(size, root, at, day));
        TreeHead head = new TreeHead(UUID.randomUUID(), size, root, at, day, keys.keyId(), signature);
        heads.add(head);
        return head;
    }
}
