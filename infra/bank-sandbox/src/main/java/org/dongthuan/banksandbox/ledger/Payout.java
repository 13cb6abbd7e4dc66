package org.dongthuan.banksandbox.ledger;

import org.dongthuan.banksandbox.closure.PayoutOrder;

/** A balance paid out, VND, with the number of its receipt. */
public record Payout(PayoutOrder.Method method, long amount, String receiptRef) {}
