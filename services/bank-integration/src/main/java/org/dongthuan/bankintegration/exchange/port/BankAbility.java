package org.dongthuan.bankintegration.exchange.port;

/** What a bank may take from us: the operations of {@link BankPort}. */
public enum BankAbility {
    CLOSURE,
    AMENDMENT,
    INQUIRY,
    STATUS_REPORT
}
