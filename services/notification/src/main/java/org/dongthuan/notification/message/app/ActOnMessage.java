package org.dongthuan.notification.message.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.notification.mail.MailLine;
import org.dongthuan.notification.message.domain.Message;
import org.dongthuan.notification.message.domain.MessageEvent;
import org.dongthuan.notification.message.domain.MessageTransitions;
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
    private final MailLine mail;
    private final InstantSource clock;

    ActOnMessage(MessageRepository messages, MessageSteps steps, MailLine mail, InstantSource clock) {
        this.messages = messages;
        this.steps = steps;
        this.mail = mail;
        this.clock = clock;
    }

    /** Path segments of what may be done now; nothing by e-mail where there is no mail server. */
    public List<String> actions(Message message, Actor who) {
        return MessageTransitions.TABLE.actions(message.state(), who).stream()
                .filter(action ->
                        mail.exists() || MessageTransitions.TABLE.event(action) != MessageEvent.RETRY_BY_EMAIL)
                .toList();
    }

    /**
     * @throws DomainException 404 scope, 409 stale or wrong state, 422 a missing reason for giving up, or mail where there is
     *     no mail server
     */
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
        if (event == MessageEvent.RETRY_BY_EMAIL && !mail.exists()) {
            throw DomainException.invalid("event", "email-channel", "Nobody can be told by e-mail here.");
        }
        steps.step(message, event, by, reason.orElse(null), clock.instant());
        messages.flush();
        return message;
    }
}
