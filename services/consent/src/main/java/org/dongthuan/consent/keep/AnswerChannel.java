package org.dongthuan.consent.keep;

import java.util.Optional;
import org.dongthuan.consent.ledger.CollectionMethod;
import org.dongthuan.consent.ledger.Representation;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.problem.DomainException;

/** How a holder answered: by themselves after the one-time password, or at the commune's desk. */
public enum AnswerChannel {
    ONLINE,
    SIGNATURE,
    FINGERPRINT;

    /** @throws DomainException 422 for a channel that is not the caller's */
    public void requireOf(Actor by) {
        if (by.has(Roles.CIT) != (this == ONLINE)) {
            throw DomainException.invalid(
                    "channel",
                    "channel-of-role",
                    "ONLINE is the holder's own; the desk takes SIGNATURE or FINGERPRINT.");
        }
    }

    /** @throws DomainException 422 where no paper can be looked at */
    public void requirePaperSeen(Optional<Representation> through) {
        if (this == ONLINE && through.isPresent()) {
            throw DomainException.invalid(
                    "representation", "at-the-desk", "Whoever acts for somebody shows the paper at the desk.");
        }
    }

    /** As the ledger has it. */
    public CollectionMethod method() {
        return CollectionMethod.valueOf(name());
    }
}
