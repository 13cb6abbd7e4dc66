package org.dongthuan.bankintegration.account.domain;

/** Why a bank rejects a closure (contracts/openapi/bank.yaml). */
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
