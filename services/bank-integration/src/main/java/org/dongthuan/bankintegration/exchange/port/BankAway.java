package org.dongthuan.bankintegration.exchange.port;

/** The bank gave no usable answer: unreachable, down, not letting us in, or its answer's signature does not hold. */
public class BankAway extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param reason a code for people who watch, for example {@code bank-down} */
    public BankAway(String reason) {
        super(reason, null, false, false);
    }
}
