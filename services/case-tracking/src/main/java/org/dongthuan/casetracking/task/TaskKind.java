package org.dongthuan.casetracking.task;

/** Duties on a case. Whether one is done is computed from facts, not typed; only what the lead asks for is answered. */
public enum TaskKind {
    /** The bank brings every account of the case to its outcome. */
    ACCOUNT_REMEDY,
    /** The consent claimed for each account is proven or not. */
    CONSENT_VERDICT,
    /** The person is told the result, or every way of telling them was tried. */
    HOLDER_TOLD,
    /** Each complaint of the case has its written reply. */
    WRITTEN_REPLY,
    /** An agency does what the lead asks it for. */
    REQUEST
}
