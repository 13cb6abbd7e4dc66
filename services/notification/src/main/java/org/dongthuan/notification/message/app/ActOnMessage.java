package org.dongthuan.notification.message.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.notification.message.domain.Message;
import org.dongthuan.notification.message.domain.MessageEvent;
import org.dongthuan.notification.message.store.MessageRepository;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.audit.AuditedId;
import org.dongthuan.platform.problem.DomainException;

/** What the desk does with a message that no text proved: another try, a call, a letter, or the end. */
@ApplicationScoped
public class ActOnMessage {

    private final MessageRepository messages;
    private final MessageSteps steps;
    private final InstantSource clock;

    ActOnMessage(MessageRepository messages, MessageSteps steps, InstantSource clock) {
        this.messages = messages;
        this.steps = steps;
        this.clock = clock;
    }

    /** @throws DomainException 404 scope, 409 stale or wrong state, 422 a missing reason for giving up */
    @Transactional
    @Audited(action = "act", object = "message")
    public Message act(@AuditedId UUID id, MessageEvent event, int version, Optional<String> reason, Actor by) {
        Message message = messages.held(id);
        if (version != message.version()) {
            throw DomainException.stale("message");
        }
        if (event == MessageEvent.EXHAUST && reason.isEmpty()) {
            throw DomainException.invalid("reasonCode", "required", "Say why nothing more is tried.");
        }
        steps.step(message, event, by, reason.orElse(null), clock.instant());
        messages.flush();
        return message;
    }
}
