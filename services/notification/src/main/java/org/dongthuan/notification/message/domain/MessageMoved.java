package org.dongthuan.notification.message.domain;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.dongthuan.platform.outbox.DomainEvent;

/** A message was sent, proved, failed or given up; the CloudEvents type says which. @param caseId absent for none */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MessageMoved(
        @JsonIgnore String eventType,
        UUID messageId,
        Purpose purpose,
        UUID personId,
        UUID caseId,
        Channel channel,
        MessageState state,
        int attempt,
        Instant at)
        implements DomainEvent {

    @Override
    @JsonIgnore
    public String aggregateType() {
        return "message";
    }

    @Override
    @JsonIgnore
    public String aggregateId() {
        return messageId.toString();
    }

    @Override
    @JsonIgnore
    public String eventKey() {
        return (caseId == null ? messageId : caseId).toString();
    }
}
