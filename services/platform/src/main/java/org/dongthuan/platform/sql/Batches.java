package org.dongthuan.platform.sql;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.concurrent.Callable;

/** Works off what is due, a batch a transaction: none holds its locks for long, and what was done stays done. */
public final class Batches {

    private Batches() {}

    /**
     * Calls {@code batch} in transactions of its own until one was not full.
     *
     * @param size how many a full batch holds
     * @param batch does one and says how many were in it
     */
    public static void untilDone(int size, Callable<Integer> batch) {
        boolean full = true;
        while (full) {
            full = QuarkusTransaction.requiringNew().call(batch) == size;
        }
    }
}
