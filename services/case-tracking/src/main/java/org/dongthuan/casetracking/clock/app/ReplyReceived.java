package org.dongthuan.casetracking.clock.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/** A person was told of a reply (message delivered, or told by call or letter): the time to dispute it counts from then. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ReplyReceived {

    private final Periods periods;

    ReplyReceived(Periods periods) {
        this.periods = periods;
    }

    /** @param caseId of the message; null where it names none */
    public void told(UUID personId, UUID caseId, Instant at) {
        periods.received(personId, caseId, at);
    }
}
