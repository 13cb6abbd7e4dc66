package org.dongthuan.notification.sending;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.dongthuan.notification.message.app.MessageSteps;
import org.dongthuan.notification.message.domain.MessageEvent;
import org.dongthuan.notification.message.store.MessageRepository;
import org.dongthuan.notification.message.store.SendingStore;

/** Nobody waits for ever: claims without an answer and submissions without a receipt become unknown. */
@ApplicationScoped
public class TimeLoop {

    private static final int BATCH = 500;

    private final SendingStore store;
    private final MessageRepository messages;
    private final MessageSteps steps;
    private final SendingRules rules;
    private final InstantSource clock;

    TimeLoop(
            SendingStore store,
            MessageRepository messages,
            MessageSteps steps,
            SendingRules rules,
            InstantSource clock) {
        this.store = store;
        this.messages = messages;
        this.steps = steps;
        this.rules = rules;
        this.clock = clock;
    }

    @Scheduled(every = "0.5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        QuarkusTransaction.requiringNew().run(() -> lose(store.leaseOver(BATCH)));
        QuarkusTransaction.requiringNew().run(() -> {
            Instant now = clock.instant();
            lose(store.withoutReceipt(now.minus(rules.noReceiptAfter(now)), BATCH));
        });
    }

    private void lose(List<UUID> ids) {
        if (!ids.isEmpty()) {
            Instant now = clock.instant();
            messages.locked(ids).forEach(message -> steps.stepIfListed(message, MessageEvent.LOSE, now));
        }
    }
}
