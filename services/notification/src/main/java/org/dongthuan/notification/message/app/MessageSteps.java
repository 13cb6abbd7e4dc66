package org.dongthuan.notification.message.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.dongthuan.notification.message.domain.Message;
import org.dongthuan.notification.message.domain.MessageEvent;
import org.dongthuan.notification.message.domain.MessageMoved;
import org.dongthuan.notification.message.domain.MessageState;
import org.dongthuan.notification.message.domain.MessageTransitions;
import org.dongthuan.notification.message.store.MessageRepository;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.outbox.Outbox;

/** Moves messages: state, history and event together. A failure goes on to the desk or ends, by purpose. */
@ApplicationScoped
public class MessageSteps {

    private final MessageRepository messages;
    private final Outbox outbox;

    MessageSteps(MessageRepository messages, Outbox outbox) {
        this.messages = messages;
        this.outbox = outbox;
    }

    /** Takes the step. @throws org.dongthuan.platform.problem.DomainException 409 when the table does not list it */
    @Transactional(Transactional.TxType.MANDATORY)
    public void step(Message message, MessageEvent event, Actor by, String reason, Instant at) {
        MessageState from = message.state();
        message.move(event, at);
        messages.history(message, event, from, by, reason, at);
        event.type().ifPresent(type -> outbox.record(moved(type, message, at)));
        switch (message.state()) {
            case UNDELIVERABLE, EXPIRED, REJECTED, UNKNOWN ->
                step(
                        message,
                        message.purpose().desk() ? MessageEvent.TO_DESK : MessageEvent.GIVE_UP,
                        Actor.SYSTEM,
                        null,
                        at);
            default -> {}
        }
    }

    /** Takes the step as the system where the table lists it; otherwise the fact came too late to matter. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean stepIfListed(Message message, MessageEvent event, Instant at) {
        boolean listed = MessageTransitions.TABLE.takes(message.state(), event);
        if (listed) {
            step(message, event, Actor.SYSTEM, null, at);
        }
        return listed;
    }

    private static MessageMoved moved(String type, Message message, Instant at) {
        return new MessageMoved(
                type,
                message.id(),
                message.purpose(),
                message.personId(),
                message.caseId().orElse(null),
                message.channel(),
                message.state(),
                message.attempt(),
                at);
    }
}
