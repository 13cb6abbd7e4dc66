package org.dongthuan.notification.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;

/**
 * One event for one endpoint, as the log shows it.
 *
 * @param eventId value of {@code webhook-id}, the same at every attempt
 * @param dueAt when it is tried next; absent once it is settled
 * @param outcome of the last attempt; absent before the first
 * @param status HTTP status of the last attempt; absent where none came
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Delivery(
        UUID id,
        String eventId,
        String type,
        long position,
        DeliveryState state,
        int attempts,
        Instant dueAt,
        Outcome outcome,
        Integer status,
        Instant createdAt,
        Instant finishedAt) {}
