package org.dongthuan.banksandbox.closure;

/** Why a bank refuses to close (closed list of the contract). */
public enum RejectionCode {
    BALANCE_NOT_ZERO,
    OUTSTANDING_OBLIGATION,
    LEGAL_HOLD,
    HOLDER_MISMATCH,
    ALREADY_CLOSED,
    NOT_IN_WINDOW,
    DUPLICATE,
    BAD_SIGNATURE
}
