package org.dongthuan.bankintegration.exchange.port;

import java.time.Duration;
import java.util.Optional;

/** The bank is there, but asks us to slow down. */
public class BankBusy extends BankAway {

    private static final long serialVersionUID = 1L;

    /** @param retryAfter when it wants to be asked again */
    public BankBusy(Optional<Duration> retryAfter) {
        super("bank-busy", retryAfter);
    }
}
