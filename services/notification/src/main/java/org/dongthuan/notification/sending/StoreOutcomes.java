package org.dongthuan.notification.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
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

/** Stores what became of a batch, in one transaction. */
@ApplicationScoped
public class StoreOutcomes {

    private final MessageRepository messages;
    private final SendingStore store;
    private final MessageSteps steps;
    private final InstantSource clock;

    StoreOutcomes(MessageRepository messages, SendingStore store, MessageSteps steps, InstantSource clock) {
        this.messages = messages;
        this.store = store;
        this.steps = steps;
        this.clock = clock;
    }

    /** None of these went anywhere: they wait for another turn. */
    @Transactional
    void notSent(List<Claimed> claimed) {
        Instant now = clock.instant();
        store(claimed.stream()
                .map(one -> Outcome.of(one, MessageEvent.NOT_SENT, now))
                .toList());
    }

    /** As {@link #notSent}, and only the line can bring them on. */
    @Transactional
    void leaveToLine(List<Claimed> claimed) {
        notSent(claimed);
        messages.locked(claimed.stream().map(Claimed::id).toList()).forEach(Message::leaveToLine);
    }

    @Transactional
    void store(List<Outcome> outcomes) {
        Instant now = clock.instant();
        Map<UUID, Message> byId = messages
                .locked(outcomes.stream().map(Outcome::messageId).toList())
                .stream()
                .collect(Collectors.toMap(Message::id, Function.identity()));
        store.submitted(
                outcomes.stream()
                        .filter(outcome -> !outcome.smscIds().isEmpty())
                        .map(outcome ->
                                new SendingStore.Submitted(outcome.messageId(), outcome.attempt(), outcome.smscIds()))
                        .toList(),
                now);
        for (Outcome outcome : outcomes) {
            Message message = byId.get(outcome.messageId());
            if (outcome.wording() != null) {
                message.sentWith(outcome.wording().version(), outcome.wording().hash());
            }
            if (outcome.notBefore() != null && message.attempt() == outcome.attempt()) {
                setAside(message, outcome);
            }
            if (outcome.event() != null && message.attempt() == outcome.attempt()) {
                steps.stepIfListed(message, outcome.event(), outcome.at());
            }
        }
    }

    private static void setAside(Message message, Outcome outcome) {
        if (outcome.event() == MessageEvent.DEFER) {
            message.deferUntil(outcome.notBefore());
        } else {
            message.tryMailAgainAt(outcome.notBefore());
        }
    }
}
