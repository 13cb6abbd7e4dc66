package org.dongthuan.bankintegration.exchange.port;

import java.time.Duration;
import java.util.Optional;

/** The bank gave no usable answer: unreachable, down, not letting us in, or its answer's signature does not hold. */
public class BankAway extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Optional<Duration> retryAfter;

    /** @param reason a code for people who watch, for example {@code bank-down} */
    public BankAway(String reason) {
        this(reason, Optional.empty());
    }

    /** @param retryAfter when it makes sense to ask again, real time */
    public BankAway(String reason, Optional<Duration> retryAfter) {
        super(reason, null, false, false);
        this.retryAfter = retryAfter;
    }

    /** When it makes sense to ask again, where that is known. */
    public Optional<Duration> retryAfter() {
        return retryAfter;
    }
}
