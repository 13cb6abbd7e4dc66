package org.dongthuan.notification.message.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dongthuan.notification.message.domain.Channel;
import org.dongthuan.notification.message.domain.Message;
import org.dongthuan.notification.message.domain.MessageState;
import org.dongthuan.notification.message.domain.Purpose;
import org.dongthuan.platform.audit.AuditedObject;

/**
 * A message as the desk sees it; name and number come from intake, by {@code personId}.
 *
 * @param failure why the last attempt failed; absent when none did
 * @param contactCorrectedAt since when another number or address is known; absent when none is
 * @param submittedAt when the SMS centre or the mail server last took it; absent before
 * @param actions path segments of what the desk may do now
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MessageView(
        UUID id,
        Purpose purpose,
        UUID personId,
        UUID caseId,
        String code,
        Channel channel,
        MessageState state,
        MessageState failure,
        int attempt,
        Instant dueAt,
        Instant contactCorrectedAt,
        Instant submittedAt,
        Instant createdAt,
        List<String> actions,
        int version)
        implements AuditedObject {

    /** @param actions path segments of what the desk may do now */
    static MessageView of(Message message, List<String> actions) {
        return new MessageView(
                message.id(),
                message.purpose(),
                message.personId(),
                message.caseId().orElse(null),
                message.code().orElse(null),
                message.channel(),
                message.state(),
                message.failure().orElse(null),
                message.attempt(),
                message.dueAt(),
                message.contactCorrectedAt().orElse(null),
                message.submittedAt().orElse(null),
                message.createdAt(),
                actions,
                message.version());
    }

    @Override
    @JsonIgnore
    public String auditedId() {
        return id.toString();
    }

    @Override
    public List<String> alsoAbout() {
        return List.of(personId.toString());
    }
}
