package org.dongthuan.notification.webhook;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.audit.AuditedObject;

/**
 * An endpoint as its partner and administrators see it.
 *
 * @param reason why it is disabled: {@code disable}, {@code gone} or {@code failing}
 * @param formerSecretUntil until when the secret before the last rotation signs too
 * @param secret only in the answer that made it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EndpointView(
        UUID id,
        String url,
        List<String> eventTypes,
        EndpointState state,
        String reason,
        Instant formerSecretUntil,
        Instant failingSince,
        Instant lastSuccessAt,
        Instant createdAt,
        List<String> actions,
        int version,
        String secret)
        implements AuditedObject {

    static EndpointView of(Endpoint one, Actor who) {
        return of(one, who, null);
    }

    static EndpointView of(Endpoint one, Actor who, String secret) {
        return new EndpointView(
                one.id(),
                one.url(),
                one.eventTypes(),
                one.state(),
                one.reason(),
                one.formerUntil(),
                one.failingSince(),
                one.lastSuccessAt(),
                one.createdAt(),
                EndpointTransitions.TABLE.actions(one.state(), who),
                one.version(),
                secret);
    }

    @Override
    @JsonIgnore
    public String auditedId() {
        return id.toString();
    }

    /** The secret is left out. */
    @Override
    public String toString() {
        return "EndpointView " + id;
    }
}
