package org.dongthuan.notification.message.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.dongthuan.notification.message.domain.Message;
import org.dongthuan.notification.message.domain.MessageEvent;
import org.dongthuan.notification.message.domain.MessageState;
import org.dongthuan.platform.access.Actor;

/** One step in a message's history. Written, never changed and never read by the service itself. */
@Entity
@Table(name = "message_transition")
class MessageTransitionRecord {

    @Id
    private UUID id;

    @Column(name = "message_id")
    private UUID messageId;

    @Enumerated(EnumType.STRING)
    private MessageEvent event;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state")
    private MessageState from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    private MessageState to;

    private int attempt;

    private String actor;

    @Column(name = "reason_code")
    private String reasonCode;

    private Instant at;

    protected MessageTransitionRecord() {}

    /** @param reasonCode null where the event needs none */
    MessageTransitionRecord(
            Message message, MessageEvent event, MessageState from, Actor by, String reasonCode, Instant at) {
        this.id = UUID.randomUUID();
        this.messageId = message.id();
        this.event = event;
        this.from = from;
        this.to = message.state();
        this.attempt = message.attempt();
        this.actor = by.id();
        this.reasonCode = reasonCode;
        this.at = at;
    }
}
