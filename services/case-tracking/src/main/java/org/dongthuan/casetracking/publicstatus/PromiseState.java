package org.dongthuan.casetracking.publicstatus;

import java.time.LocalDate;
import org.dongthuan.casetracking.commitment.domain.Obligation;

/** Where a promise stands, in the words of those it was made to. */
public enum PromiseState {
    /** Still to be done, in time so far. */
    PROMISED,
    /** Should be done by now and is not. */
    LATE,
    /** Its evidence lies before the supervisors. */
    HANDED_IN,
    /** Every supervisor has accepted the evidence. */
    FULFILLED,
    /** Has no end; somebody looks at it again and again. */
    CONTINUING,
    /** Declared broken by the chair. */
    BROKEN,
    /** Taken off by two persons; neither kept nor broken. */
    WAIVED;

    /** @param today in Vietnam */
    static PromiseState of(Obligation obligation, LocalDate today) {
        return switch (obligation.state()) {
            case PENDING, IN_PROGRESS, RETURNED -> obligation.overdue(today) ? LATE : PROMISED;
            case SUBMITTED -> HANDED_IN;
            case ACCEPTED -> FULFILLED;
            case CONTINUING -> CONTINUING;
            case BREACHED -> BROKEN;
            case WAIVED -> WAIVED;
        };
    }
}
