package org.dongthuan.notification.sms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dongthuan.notification.SmsParts;
import org.dongthuan.notification.message.store.SendingStore.Receipt;
import org.dongthuan.platform.sql.Sql;
import org.dongthuan.testing.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(SmsParts.class)
class ReceiptStoreTest {

    private static final int FLOOD = 200;
    private static final int THREADS = 8;

    @Inject
    ReceiptStore store;

    @Inject
    Sql sql;

    private final String prefix = UUID.randomUUID() + "-";

    @Test
    void shouldHaveEveryReceiptOfAFloodOnDiskWhenItSaysSo() throws Exception {
        List<Future<Integer>> kept = new ArrayList<>();
        try (ExecutorService centre = Executors.newFixedThreadPool(THREADS)) {
            for (int i = 0; i < FLOOD; i++) {
                Receipt receipt = new Receipt(prefix + i, "DELIVRD", Instant.now());
                kept.add(centre.submit(() -> {
                    store.keep(receipt);
                    return stored(receipt.smscId());
                }));
            }
        }

        for (Future<Integer> one : kept) {
            assertEquals(1, one.get());
        }
    }

    @Test
    void shouldTellWhoeverBringsAReceiptThatCannotBeStoredAndGoOn() {
        assertThrows(RuntimeException.class, () -> store.keep(new Receipt(prefix + "bad", null, Instant.now())));

        store.keep(new Receipt(prefix + "good", "DELIVRD", Instant.now()));

        assertEquals(0, stored(prefix + "bad"));
        assertEquals(1, stored(prefix + "good"));
    }

    private int stored(String smscId) {
        return QuarkusTransaction.requiringNew()
                .call(() -> sql.list("select 1 from sms_receipt where smsc_id = ?", row -> 1, smscId))
                .size();
    }
}
