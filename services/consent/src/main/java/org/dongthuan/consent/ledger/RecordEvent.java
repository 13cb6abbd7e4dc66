package org.dongthuan.consent.ledger;

import org.dongthuan.platform.machine.MachineEvent;

/** What can happen to a consent record. */
public enum RecordEvent implements MachineEvent {
    /** A controller says that there is a consent: begins a record. */
    CLAIM,
    /** A person is asked: begins a record. */
    REQUEST,
    GIVE,
    REFUSE,
    DEFER,
    /** The verdict on a claim: it was given. */
    PROVE,
    /** The verdict on a claim or an answer: it was not given. */
    INVALIDATE,
    /** The verdict was appealed: nobody knows again. */
    REOPEN,
    WITHDRAW,
    REVOKE,
    EXPIRE,
    RENEW,
    /** Two persons found that the person really gave it. Leaves the state. */
    VERIFY,
    /** The bank has shown that what the end of the consent asked for is done. Leaves the state. */
    CONFIRM_EFFECT;

    /** Whether it says more about a state rather than leading to another. */
    boolean leavesState() {
        return this == VERIFY || this == CONFIRM_EFFECT;
    }
}
