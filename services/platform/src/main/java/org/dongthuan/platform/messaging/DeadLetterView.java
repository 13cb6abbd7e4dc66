package org.dongthuan.platform.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;

/**
 * A dead letter as the desk sees it, without its payload.
 *
 * @param eventId absent when the record had no readable id; such a record cannot be replayed
 * @param reason what went wrong
 * @param replayedAt absent until it is sent again
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeadLetterView(
        UUID id,
        String topic,
        String eventId,
        String type,
        String key,
        String reason,
        Instant recordedAt,
        Instant replayedAt) {}
