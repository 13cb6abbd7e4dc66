package org.dongthuan.casetracking.organisation;

import java.time.Instant;

/** A part of the platform in which rows name organisations. Asked by a sweep, as long as the succession is in force. */
public interface HandsOver {

    /**
     * Gives what is still open to whoever has the duty now, with history, in a transaction of its own.
     *
     * @return how many went; none when all have, or another instance is at them
     */
    int handOver(Succession by, Instant now);
}
