package org.dongthuan.notification.message.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.dongthuan.notification.message.domain.NewMessage;
import org.dongthuan.notification.message.store.MessageRepository;

/** Queues a message once, however often its event comes. */
@ApplicationScoped
public class QueueMessage {

    private final MessageRepository messages;
    private final InstantSource clock;

    QueueMessage(MessageRepository messages, InstantSource clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** @return false when it was queued before */
    @Transactional
    public boolean queue(NewMessage message) {
        return messages.insert(message, clock.instant());
    }
}
