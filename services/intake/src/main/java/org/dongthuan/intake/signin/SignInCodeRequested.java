package org.dongthuan.intake.signin;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.dongthuan.platform.outbox.DomainEvent;

/** A one-time password is to be sent. The password itself is fetched by notification when it sends (claim check). */
public record SignInCodeRequested(UUID challengeId, UUID personId, Instant expiresAt) implements DomainEvent {

    @Override
    @JsonIgnore
    public String eventType() {
        return "sign-in-code.requested.v1";
    }

    @Override
    @JsonIgnore
    public String aggregateType() {
        return "person";
    }

    @Override
    @JsonIgnore
    public String aggregateId() {
        return personId.toString();
    }
}
