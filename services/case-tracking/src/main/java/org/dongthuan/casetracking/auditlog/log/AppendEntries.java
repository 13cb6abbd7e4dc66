package org.dongthuan.casetracking.auditlog.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dongthuan.casetracking.auditlog.merkle.Sha256;
import org.dongthuan.platform.messaging.EventsHandled;

/**
 * Appends what a consumer's transaction read, as one batch at its end: the lock is held only from here to the commit, and
 * the log costs one insert a batch, however many entries it holds.
 */
@ApplicationScoped
public class AppendEntries {

    private final NewEntries waiting;
    private final LogStore store;
    private final InstantSource clock;

    AppendEntries(NewEntries waiting, LogStore store, InstantSource clock) {
        this.waiting = waiting;
        this.store = store;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void appendWaiting(@Observes EventsHandled all) {
        List<NewEntries.Waiting> acts = waiting.take();
        if (!acts.isEmpty()) {
            append(acts);
        }
    }

    private void append(List<NewEntries.Waiting> acts) {
        store.lock();
        // An event may be delivered again at any time; the log knows it for ever.
        Set<UUID> known =
                store.known(acts.stream().map(NewEntries.Waiting::eventId).toList());
        LogStore.End end = store.end();
        Instant now = clock.instant();
        Instant recordedAt = end.recordedAt().filter(now::isBefore).orElse(now);
        List<Entry> entries = new ArrayList<>();
        for (NewEntries.Waiting act : acts) {
            if (!known.contains(act.eventId())) {
                entries.add(Entry.of(act, end.size() + entries.size(), recordedAt));
            }
        }
        if (entries.isEmpty()) {
            return;
        }
        List<byte[]> bytes = entries.stream().map(Entry::bytes).toList();
        List<byte[]> hashes = bytes.stream().map(Sha256::leaf).toList();
        store.append(recordedAt, entries, bytes, hashes, StoredLevels.completed(end.size(), hashes, store::edge));
    }
}
