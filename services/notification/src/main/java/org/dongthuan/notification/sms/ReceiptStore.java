package org.dongthuan.notification.sms;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.dongthuan.platform.sql.Sql;

/**
 * Stores receipts together: those that come while a transaction is on its way to disk share the next one. Centres send
 * receipts in floods, and one commit each would cost more than all else that is done with them.
 */
@ApplicationScoped
class ReceiptStore {

    private final Sql sql;
    private final InstantSource clock;
    private final Queue<Receipt> waiting = new ConcurrentLinkedQueue<>();
    private final Lock writing = new ReentrantLock();

    ReceiptStore(Sql sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** One receipt and, once somebody has written it, what came of that. Guarded by {@link #writing}. */
    private static final class Receipt {
        private final String smscId;
        private final String stat;
        private final Instant at;
        private boolean tried;
        private RuntimeException failure;

        private Receipt(String smscId, String stat, Instant at) {
            this.smscId = smscId;
            this.stat = stat;
            this.at = at;
        }

        private Object[] row() {
            return new Object[] {smscId, stat, at};
        }
    }

    /** Returns when the receipt is on disk; a second one that says the same is not kept. */
    void keep(String smscId, String stat) {
        Receipt mine = new Receipt(smscId, stat, clock.instant());
        waiting.add(mine);
        writing.lock();
        try {
            if (!mine.tried) {
                writeAll();
            }
        } finally {
            writing.unlock();
        }
        if (mine.failure != null) {
            throw mine.failure;
        }
    }

    private void writeAll() {
        List<Receipt> together = new ArrayList<>();
        for (Receipt next = waiting.poll(); next != null; next = waiting.poll()) {
            together.add(next);
        }
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> sql.batch(
                            "insert into sms_receipt (smsc_id, stat, received_at) values (?, ?, ?)"
                                    + " on conflict do nothing",
                            together.stream().map(Receipt::row).toList()));
        } catch (RuntimeException e) {
            together.forEach(receipt -> receipt.failure = e);
        } finally {
            together.forEach(receipt -> receipt.tried = true);
        }
    }
}
