package org.dongthuan.casetracking.report.domain;

import static org.dongthuan.platform.machine.Transition.on;

import org.dongthuan.platform.machine.TransitionTable;

/** The one table of what may follow what (DOMAIN §2.7). */
public final class ReportTransitions {

    public static final TransitionTable<ReportState, ReportEvent> TABLE = TransitionTable.of(
            "report",
            ReportEvent.class,
            on(ReportState.DRAFT, ReportEvent.SIGN, ReportState.SIGNED),
            on(ReportState.SIGNED, ReportEvent.SEND, ReportState.SENT),
            on(ReportState.SENT, ReportEvent.RECEIVE, ReportState.RECEIVED));

    private ReportTransitions() {}
}
