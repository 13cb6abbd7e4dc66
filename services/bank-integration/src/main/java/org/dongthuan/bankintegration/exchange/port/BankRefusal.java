package org.dongthuan.bankintegration.exchange.port;

/** The bank read the message and will not take it. */
public class BankRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param code the bank's problem code, for example {@code account-unknown} */
    public BankRefusal(String code) {
        super(code, null, false, false);
    }
}
