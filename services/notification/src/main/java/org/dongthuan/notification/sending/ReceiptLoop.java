package org.dongthuan.notification.sending;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dongthuan.notification.message.app.MessageSteps;
import org.dongthuan.notification.message.domain.Message;
import org.dongthuan.notification.message.domain.MessageEvent;
import org.dongthuan.notification.message.store.MessageRepository;
import org.dongthuan.notification.message.store.SendingStore;
import org.dongthuan.notification.sms.DeliveryReceipt;
import org.dongthuan.platform.sql.Batches;

/**
 * Acts on stored receipts once their submission is stored too. A proof of delivery counts whenever it comes and for
 * whichever attempt, once it is there for each part; a failure of any part only for the attempt that is under way.
 */
@ApplicationScoped
public class ReceiptLoop {

    private static final int BATCH = 500;

    private final SendingStore store;
    private final MessageRepository messages;
    private final MessageSteps steps;
    private final InstantSource clock;

    ReceiptLoop(SendingStore store, MessageRepository messages, MessageSteps steps, InstantSource clock) {
        this.store = store;
        this.messages = messages;
        this.steps = steps;
        this.clock = clock;
    }

    @Scheduled(every = "0.2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        Batches.untilDone(BATCH, this::batch);
    }

    private int batch() {
        List<SendingStore.MatchedReceipt> receipts = store.matched(BATCH);
        if (receipts.isEmpty()) {
            return 0;
        }
        Instant now = clock.instant();
        Map<UUID, Message> byId =
                messages
                        .locked(receipts.stream()
                                .map(SendingStore.MatchedReceipt::messageId)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Message::id, Function.identity()));
        for (SendingStore.MatchedReceipt receipt : receipts) {
            Message message = byId.get(receipt.messageId());
            DeliveryReceipt.meaning(receipt.stat())
                    .filter(event ->
                            event == MessageEvent.DELIVER ? receipt.whole() : message.attempt() == receipt.attempt())
                    .ifPresent(event -> steps.stepIfListed(message, event, now));
        }
        store.applied(receipts, now);
        return receipts.size();
    }
}
