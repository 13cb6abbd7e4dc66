package org.dongthuan.consent.keep;

import org.dongthuan.consent.ledger.CollectionMethod;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.problem.DomainException;

/** How a holder answered: by themselves after the one-time password, or at the commune's desk. */
public enum AnswerChannel {
    ONLINE,
    SIGNATURE,
    FINGERPRINT;

    /** @throws DomainException 422 for a channel that is not the caller's */
    void requireOf(Actor by) {
        if (by.has(Roles.CIT) != (this == ONLINE)) {
            throw DomainException.invalid(
                    "channel",
                    "channel-of-role",
                    "ONLINE is the holder's own; the desk takes SIGNATURE or FINGERPRINT.");
        }
    }

    CollectionMethod method() {
        return CollectionMethod.valueOf(name());
    }
}
