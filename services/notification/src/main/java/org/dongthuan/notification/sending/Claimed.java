package org.dongthuan.notification.sending;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.notification.message.domain.Message;
import org.dongthuan.notification.message.domain.Purpose;

/**
 * What sending needs of a message that this instance has claimed.
 *
 * @param code null when not known
 * @param mailTries how often the mail server asked to try again later
 * @param quiet when it may not go after all; null for what may always go
 */
record Claimed(
        UUID id,
        UUID personId,
        UUID challengeId,
        String template,
        String code,
        Instant expiresAt,
        int attempt,
        int mailTries,
        QuietHours quiet) {

    static Claimed of(Message message, String code, QuietHours quiet) {
        return new Claimed(
                message.id(),
                message.personId(),
                message.purpose() == Purpose.SIGN_IN_CODE ? message.subjectId() : null,
                message.template(),
                code,
                message.expiresAt().orElse(null),
                message.attempt(),
                message.mailTries(),
                message.purpose().urgent() ? null : quiet);
    }

    /** Until when its person sleeps; empty when it may go. */
    Optional<Instant> quietUntil(Instant now, Contacts.Contact contact) {
        return quiet == null ? Optional.empty() : quiet.endAfter(now, contact.otherZones());
    }
}
