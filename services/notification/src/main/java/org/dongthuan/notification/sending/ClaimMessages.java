package org.dongthuan.notification.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dongthuan.notification.config.NotificationConfig;
import org.dongthuan.notification.message.app.MessageSteps;
import org.dongthuan.notification.message.domain.Channel;
import org.dongthuan.notification.message.domain.Message;
import org.dongthuan.notification.message.domain.MessageEvent;
import org.dongthuan.notification.message.domain.MessageState;
import org.dongthuan.notification.message.store.MessageRepository;
import org.dongthuan.notification.message.store.References;
import org.dongthuan.notification.message.store.SendingStore;
import org.dongthuan.platform.access.Actor;

/** Takes what is due: held back in quiet hours, ended when useless by now, else claimed for sending. */
@ApplicationScoped
public class ClaimMessages {

    private final MessageRepository messages;
    private final SendingStore store;
    private final References references;
    private final MessageSteps steps;
    private final SendingRules rules;
    private final NotificationConfig config;
    private final InstantSource clock;

    ClaimMessages(
            MessageRepository messages,
            SendingStore store,
            References references,
            MessageSteps steps,
            SendingRules rules,
            NotificationConfig config,
            InstantSource clock) {
        this.messages = messages;
        this.store = store;
        this.references = references;
        this.steps = steps;
        this.rules = rules;
        this.config = config;
        this.clock = clock;
    }

    /** What was taken. @param looked how many were due, deferred ones included */
    record Batch(List<Claimed> claimed, int looked) {}

    /** The claim is committed before anything is sent: a crash after it never sends twice. */
    @Transactional
    Batch claim(Channel channel, int most) {
        Instant now = clock.instant();
        return claim(store.due(channel, now, Math.min(most, Contacts.MOST), leaseSeconds()), now);
    }

    /** Texts that nobody has looked at while the line is down. */
    @Transactional
    Batch claimUnseen(int most) {
        Instant now = clock.instant();
        return claim(store.dueUnseen(now, Math.min(most, Contacts.MOST), leaseSeconds()), now);
    }

    private int leaseSeconds() {
        return (int) config.lease().toSeconds();
    }

    private Batch claim(SendingStore.Due due, Instant now) {
        if (due.ids().isEmpty()) {
            return new Batch(List.of(), 0);
        }
        QuietHours quiet = rules.quietHours(now);
        Optional<Instant> quietUntil = quiet.endAfter(now);
        List<Claimed> claimed = new ArrayList<>();
        for (Message message : messages.locked(due.ids())) {
            if (quietUntil.isPresent() && !message.purpose().urgent()) {
                hold(message, quietUntil.get(), now);
                continue;
            }
            steps.step(message, MessageEvent.CLAIM, Actor.SYSTEM, null, now);
            if (message.isOver(now)) {
                steps.step(message, MessageEvent.GIVE_UP, Actor.SYSTEM, "TOO_LATE", now);
            } else {
                message.leaseUntil(due.leaseUntil());
                claimed.add(Claimed.of(message, code(message), quiet));
            }
        }
        return new Batch(claimed, due.ids().size());
    }

    private void hold(Message message, Instant until, Instant now) {
        message.deferUntil(until);
        if (message.state() == MessageState.QUEUED) {
            steps.step(message, MessageEvent.DEFER, Actor.SYSTEM, null, now);
        }
    }

    private String code(Message message) {
        return message.code()
                .or(() -> message.caseId().flatMap(references::codeOf))
                .orElse(null);
    }
}
