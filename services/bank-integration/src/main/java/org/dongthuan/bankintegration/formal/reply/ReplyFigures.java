package org.dongthuan.bankintegration.formal.reply;

/**
 * Counted, never typed: accounts of an incident at one bank.
 *
 * @param closed the bank said so, or it was verified
 * @param kept because the holder proved that she wants it
 * @param open neither
 * @param payouts balances paid out
 * @param payoutSum VND
 */
public record ReplyFigures(int accounts, int holders, int closed, int kept, int open, int payouts, long payoutSum) {}
