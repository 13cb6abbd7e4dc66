package org.dongthuan.bankintegration.exchange.registry;

import java.time.Instant;

/**
 * How the line to a bank is.
 *
 * @param awaySince since when it does not answer; null while it does
 * @param reason why it is thought away, a code; null while it is not
 * @param lastAnswerAt when it last answered; null when it never did
 */
public record LineState(Instant awaySince, String reason, Instant lastAnswerAt) {

    /** Nothing heard yet. */
    public static final LineState UNKNOWN = new LineState(null, null, null);
}
