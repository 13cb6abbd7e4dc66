package org.dongthuan.casetracking.clock.domain;

import org.dongthuan.platform.machine.MachineEvent;

/** What can happen to a period; the system alone does it, by facts and by time. */
public enum PeriodEvent implements MachineEvent {
    CUT,
    RUN_OUT
}
