package org.dongthuan.casetracking.report.domain;

import java.util.List;
import java.util.Optional;

/** The one table of what may follow what (DOMAIN §2.7). */
public final class ReportTransitions {

    /** A row. */
    public record Transition(ReportState from, ReportEvent event, ReportState to) {}

    /** All rows. */
    public static final List<Transition> ALL = List.of(
            new Transition(ReportState.DRAFT, ReportEvent.SIGN, ReportState.SIGNED),
            new Transition(ReportState.SIGNED, ReportEvent.SEND, ReportState.SENT),
            new Transition(ReportState.SENT, ReportEvent.RECEIVE, ReportState.RECEIVED));

    private ReportTransitions() {}

    /** Where the event leads; empty when the table does not list it. */
    public static Optional<ReportState> next(ReportState from, ReportEvent event) {
        return ALL.stream()
                .filter(row -> row.from() == from && row.event() == event)
                .map(Transition::to)
                .findFirst();
    }

    /** Path segments of what may be done now. */
    public static List<String> possible(ReportState from) {
        return ALL.stream()
                .filter(row -> row.from() == from)
                .map(row -> row.event().path())
                .toList();
    }
}
