package org.dongthuan.bankintegration.bank;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Set;
import org.dongthuan.bankintegration.exchange.port.BankAbility;

/**
 * How a bank is.
 *
 * @param since since when it is away
 * @param reason why it is thought away, a code
 * @param until when it opens again
 * @param lastAnswerAt absent when it never answered
 * @param offers what it takes
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BankView(
        String org,
        State state,
        Instant since,
        String reason,
        Instant until,
        Instant lastAnswerAt,
        Set<BankAbility> offers,
        Queued queued) {

    /** UP as long as nothing else is known. */
    public enum State {
        UP,
        AWAY,
        OUT_OF_HOURS
    }

    /** What waits to be sent. */
    public record Queued(long closures, long amendments, long inquiries) {

        static final Queued NOTHING = new Queued(0, 0, 0);
    }
}
