package org.dongthuan.casetracking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dongthuan.casetracking.cases.domain.CaseTransitions;
import org.dongthuan.casetracking.clock.domain.DeadlineTransitions;
import org.dongthuan.casetracking.clock.domain.PeriodTransitions;
import org.dongthuan.casetracking.commitment.domain.CommitmentTransitions;
import org.dongthuan.casetracking.commitment.domain.ObligationTransitions;
import org.dongthuan.casetracking.crimefile.CrimeFileTransitions;
import org.dongthuan.casetracking.datarequest.RequestTransitions;
import org.dongthuan.casetracking.incident.domain.IncidentTransitions;
import org.dongthuan.casetracking.minutes.domain.MinutesTransitions;
import org.dongthuan.casetracking.notice.NoticeTransitions;
import org.dongthuan.casetracking.report.domain.ReportTransitions;
import org.dongthuan.casetracking.rumour.domain.RumourTransitions;
import org.dongthuan.casetracking.task.TaskTransitions;
import org.dongthuan.platform.machine.Transition;
import org.dongthuan.platform.machine.TransitionTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables against DOMAIN §2.2, §2.3, §2.6 and §2.7, written out a second time on purpose. */
class TransitionTablesTest {

    private static final Set<String> CASES = Set.of(
            "OPEN ASSESS ASSESSED",
            "ASSESSED DISPATCH IN_ACTION",
            "IN_ACTION HOLD ON_HOLD",
            "ON_HOLD RELEASE IN_ACTION",
            "IN_ACTION ALL_TASKS_DONE VERIFYING",
            "VERIFYING RETURN IN_ACTION",
            "VERIFYING VERIFY RESOLVED",
            "RESOLVED CLOSE CLOSED",
            "RESOLVED REOPEN IN_ACTION",
            "CLOSED REOPEN IN_ACTION",
            "OPEN MERGE MERGED",
            "OPEN SPLIT OPEN",
            "ASSESSED MERGE MERGED",
            "ASSESSED SPLIT ASSESSED",
            "IN_ACTION MERGE MERGED",
            "IN_ACTION SPLIT IN_ACTION",
            "ON_HOLD MERGE MERGED",
            "ON_HOLD SPLIT ON_HOLD",
            "VERIFYING MERGE MERGED",
            "VERIFYING SPLIT VERIFYING",
            "RESOLVED MERGE MERGED",
            "RESOLVED SPLIT RESOLVED",
            "CLOSED MERGE MERGED",
            "CLOSED SPLIT CLOSED");

    private static final Set<String> INCIDENTS = Set.of(
            "REPORTED DISMISS DISMISSED",
            "REPORTED CONFIRM CONFIRMED",
            "CONFIRMED CONTAIN CONTAINED",
            "CONTAINED ADOPT_PLAN REMEDIATING",
            "REMEDIATING ALL_CASES_RESOLVED VERIFYING",
            "VERIFYING RETURN REMEDIATING",
            "VERIFYING ACCEPT_RESULT MONITORING",
            "MONITORING CLOSE CLOSED",
            "CLOSED REOPEN REMEDIATING");

    private static final Set<String> COMMITMENTS = Set.of(
            "DRAFT SIGN SIGNED",
            "SIGNED REGISTER REGISTERED",
            "SIGNED DECLARE_VOID VOID",
            "REGISTERED DECLARE_VOID VOID",
            "REGISTERED ENTER_INTO_FORCE IN_FORCE",
            "IN_FORCE FULFIL FULFILLED",
            "IN_FORCE CONTINUE CONTINUING",
            "IN_FORCE BREACH BREACHED",
            "IN_FORCE SUPERSEDE SUPERSEDED",
            "CONTINUING FULFIL FULFILLED",
            "CONTINUING SUPERSEDE SUPERSEDED",
            "BREACHED RESUME IN_FORCE",
            "BREACHED CONTINUE CONTINUING",
            "BREACHED FULFIL FULFILLED",
            "BREACHED SUPERSEDE SUPERSEDED");

    private static final Set<String> OBLIGATIONS = Set.of(
            "PENDING START IN_PROGRESS",
            "PENDING MARK_CONTINUING CONTINUING",
            "PENDING DECLARE_BREACH BREACHED",
            "PENDING WAIVE WAIVED",
            "IN_PROGRESS SUBMIT_EVIDENCE SUBMITTED",
            "IN_PROGRESS DECLARE_BREACH BREACHED",
            "IN_PROGRESS WAIVE WAIVED",
            "SUBMITTED RETURN RETURNED",
            "SUBMITTED ACCEPT ACCEPTED",
            "SUBMITTED WAIVE WAIVED",
            "RETURNED RESUME IN_PROGRESS",
            "RETURNED WAIVE WAIVED",
            "BREACHED WAIVE WAIVED",
            "CONTINUING MARK_CONTINUING CONTINUING",
            "CONTINUING WAIVE WAIVED");

    private static final Set<String> MINUTES = Set.of(
            "DRAFT READ_OUT READ_OUT",
            "READ_OUT SIGN READ_OUT",
            "READ_OUT REFUSE READ_OUT",
            "READ_OUT COMPLETE SIGNED",
            "SIGNED SEAL SEALED");

    private static final Set<String> RUMOURS = Set.of(
            "REPORTED ASSESS ASSESSED",
            "ASSESSED DRAFT DRAFTED",
            "ASSESSED CLOSE CLOSED",
            "DRAFTED DRAFT DRAFTED",
            "DRAFTED APPROVE DRAFTED",
            "DRAFTED COMPLETE APPROVED",
            "APPROVED PUBLISH PUBLISHED",
            "PUBLISHED CLOSE CLOSED");

    private static final Set<String> REPORTS = Set.of("DRAFT SIGN SIGNED", "SIGNED SEND SENT", "SENT RECEIVE RECEIVED");

    private static final Set<String> NOTICES = Set.of(
            "DUE FILE FILED",
            "FILED ACKNOWLEDGE ACKNOWLEDGED",
            // Not of the domain: what starts PD26-BRB.
            "DUE FIND_LEAK DUE",
            "FILED FIND_LEAK FILED",
            "ACKNOWLEDGED FIND_LEAK ACKNOWLEDGED");

    private static final Set<String> REQUESTS = Set.of(
            "RECEIVED ACKNOWLEDGE ACKNOWLEDGED",
            "RECEIVED ANSWER ANSWERED",
            "RECEIVED WITHDRAW WITHDRAWN",
            "ACKNOWLEDGED ANSWER ANSWERED",
            "ACKNOWLEDGED WITHDRAW WITHDRAWN");

    private static final Set<String> CRIME_FILES = Set.of(
            "FLAGGED OPEN OPEN", "FLAGGED DISMISS DISMISSED", "OPEN FORWARD FORWARDED", "FORWARDED DECIDE DECIDED");

    private static final Set<String> DEADLINES = Set.of(
            "RUNNING SUSPEND SUSPENDED",
            "SUSPENDED RESUME RUNNING",
            "RUNNING EXTEND RUNNING",
            "RUNNING DECIDE_COMPLEX RUNNING",
            "RUNNING MEET MET",
            "SUSPENDED MEET MET",
            "RUNNING MISS MISSED",
            "MISSED RETRACT MET",
            "MISSED RESTART RUNNING",
            "RUNNING CANCEL CANCELLED",
            "SUSPENDED CANCEL CANCELLED",
            "MET REOPEN RUNNING",
            "CANCELLED REOPEN RUNNING");

    private static final Set<String> PERIODS =
            Set.of("RUNNING CUT CUT_SHORT", "RUNNING RUN_OUT OVER", "OVER CUT CUT_SHORT");

    private static final Set<String> TASKS = Set.of(
            "OPEN TAKE OPEN",
            "OPEN ASSIGN OPEN",
            "OPEN RELEASE OPEN",
            "OPEN REMIND OPEN",
            "OPEN REPLY REPLIED",
            "REPLIED RETURN OPEN",
            "REPLIED ACCEPT DONE",
            "OPEN FINISH DONE",
            "DONE UNDO OPEN",
            "OPEN DROP DROPPED",
            "REPLIED DROP DROPPED",
            "DONE DROP DROPPED");

    static Stream<Arguments> tables() {
        return Stream.of(
                arguments(CASES, CaseTransitions.TABLE),
                arguments(INCIDENTS, IncidentTransitions.TABLE),
                arguments(COMMITMENTS, CommitmentTransitions.TABLE),
                arguments(OBLIGATIONS, ObligationTransitions.TABLE),
                arguments(MINUTES, MinutesTransitions.TABLE),
                arguments(RUMOURS, RumourTransitions.TABLE),
                arguments(REPORTS, ReportTransitions.TABLE),
                arguments(NOTICES, NoticeTransitions.TABLE),
                arguments(REQUESTS, RequestTransitions.TABLE),
                arguments(CRIME_FILES, CrimeFileTransitions.TABLE),
                arguments(DEADLINES, DeadlineTransitions.TABLE),
                arguments(PERIODS, PeriodTransitions.TABLE),
                arguments(TASKS, TaskTransitions.TABLE));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void shouldListWhatTheDomainListsAndNothingElse(Set<String> listed, TransitionTable<?, ?> table) {
        assertEquals(
                new TreeSet<>(listed),
                table.rows().stream().map(Transition::toString).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void shouldHaveNoEndpointForWhatOnlyTheSystemDoes() {
        assertTrue(CaseTransitions.TABLE.find("all-tasks-done").isEmpty());
    }
}
