package org.dongthuan.intake.transfer;

/** States of a transfer. */
public enum TransferState {
    SENT,
    /** The agency has it, as it told. */
    RECEIVED
}
