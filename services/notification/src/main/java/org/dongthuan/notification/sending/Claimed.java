package org.dongthuan.notification.sending;

import java.time.Instant;
import java.util.UUID;
import org.dongthuan.notification.message.domain.Message;
import org.dongthuan.notification.message.domain.Purpose;

/** What sending needs of a message that this instance has claimed. @param code null when not known */
record Claimed(UUID id, UUID personId, UUID challengeId, String template, String code, Instant expiresAt, int attempt) {

    static Claimed of(Message message, String code) {
        return new Claimed(
                message.id(),
                message.personId(),
                message.purpose() == Purpose.SIGN_IN_CODE ? message.subjectId() : null,
                message.template(),
                code,
                message.expiresAt().orElse(null),
                message.attempt());
    }
}
