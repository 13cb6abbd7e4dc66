package org.dongthuan.notification.sms;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.dongthuan.notification.message.store.SendingStore;
import org.dongthuan.notification.message.store.SendingStore.Receipt;

/**
 * Stores receipts together: those that come while a transaction is on its way to disk share the next one. Centres send
 * receipts in floods, and one commit each would cost more than all else that is done with them.
 */
@ApplicationScoped
class ReceiptStore {

    private final SendingStore store;
    private final Queue<Waiting> waiting = new ConcurrentLinkedQueue<>();
    private final Lock writing = new ReentrantLock();

    ReceiptStore(SendingStore store) {
        this.store = store;
    }

    /** A receipt and whether somebody has written it. */
    private record Waiting(Receipt receipt, CompletableFuture<Void> written) {}

    /**
     * Returns when the receipt is on disk.
     *
     * @throws RuntimeException when it, or one it came together with, could not be stored
     */
    void keep(Receipt receipt) {
        Waiting mine = new Waiting(receipt, new CompletableFuture<>());
        waiting.add(mine);
        writing.lock();
        try {
            if (!mine.written().isDone()) {
                writeAll();
            }
        } finally {
            writing.unlock();
        }
        mine.written().join();
    }

    private void writeAll() {
        List<Waiting> together = new ArrayList<>();
        for (Waiting next = waiting.poll(); next != null; next = waiting.poll()) {
            together.add(next);
        }
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> store.receipts(
                            together.stream().map(Waiting::receipt).toList()));
            together.forEach(one -> one.written().complete(null));
        } catch (RuntimeException e) {
            together.forEach(one -> one.written().completeExceptionally(e));
        }
    }
}
