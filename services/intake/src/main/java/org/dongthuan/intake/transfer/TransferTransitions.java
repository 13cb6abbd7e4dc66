package org.dongthuan.intake.transfer;

import static org.dongthuan.intake.transfer.TransferEvent.ACKNOWLEDGE;
import static org.dongthuan.intake.transfer.TransferState.RECEIVED;
import static org.dongthuan.intake.transfer.TransferState.SENT;
import static org.dongthuan.platform.machine.Transition.on;

import org.dongthuan.platform.machine.TransitionTable;

/** The one table of what may follow what. */
public final class TransferTransitions {

    public static final TransitionTable<TransferState, TransferEvent> TABLE =
            TransitionTable.of("transfer", TransferEvent.class, on(SENT, ACKNOWLEDGE, RECEIVED));

    private TransferTransitions() {}
}
