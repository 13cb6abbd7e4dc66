package org.dongthuan.casetracking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dongthuan.casetracking.cases.domain.CaseEvent;
import org.dongthuan.casetracking.cases.domain.CaseState;
import org.dongthuan.casetracking.cases.domain.CaseTransitions;
import org.dongthuan.casetracking.commitment.domain.CommitmentEvent;
import org.dongthuan.casetracking.commitment.domain.CommitmentState;
import org.dongthuan.casetracking.commitment.domain.CommitmentTransitions;
import org.dongthuan.casetracking.commitment.domain.ObligationEvent;
import org.dongthuan.casetracking.commitment.domain.ObligationState;
import org.dongthuan.casetracking.commitment.domain.ObligationTransitions;
import org.dongthuan.casetracking.incident.domain.IncidentEvent;
import org.dongthuan.casetracking.incident.domain.IncidentState;
import org.dongthuan.casetracking.incident.domain.IncidentTransitions;
import org.dongthuan.casetracking.minutes.domain.MinutesEvent;
import org.dongthuan.casetracking.minutes.domain.MinutesState;
import org.dongthuan.casetracking.minutes.domain.MinutesTransitions;
import org.dongthuan.casetracking.report.domain.ReportEvent;
import org.dongthuan.casetracking.report.domain.ReportState;
import org.dongthuan.casetracking.report.domain.ReportTransitions;
import org.dongthuan.casetracking.rumour.domain.RumourEvent;
import org.dongthuan.casetracking.rumour.domain.RumourState;
import org.dongthuan.casetracking.rumour.domain.RumourTransitions;
import org.junit.jupiter.api.Test;

/** The tables against DOMAIN §2.2 and §2.3, written out a second time on purpose. */
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
            "CLOSED REOPEN IN_ACTION");

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

    @Test
    void shouldListForRumoursAndReportsWhatTheDomainListsAndNothingElse() {
        Set<String> rumours = new TreeSet<>();
        for (RumourState from : RumourState.values()) {
            for (RumourEvent event : RumourEvent.values()) {
                RumourTransitions.next(from, event).ifPresent(to -> rumours.add(from + " " + event + " " + to));
            }
        }
        Set<String> reports = new TreeSet<>();
        for (ReportState from : ReportState.values()) {
            for (ReportEvent event : ReportEvent.values()) {
                ReportTransitions.next(from, event).ifPresent(to -> reports.add(from + " " + event + " " + to));
            }
        }
        assertEquals(new TreeSet<>(RUMOURS), rumours);
        assertEquals(new TreeSet<>(REPORTS), reports);
    }

    @Test
    void shouldListForCommitmentsObligationsAndMinutesWhatTheDomainListsAndNothingElse() {
        Set<String> commitments = new TreeSet<>();
        for (CommitmentState from : CommitmentState.values()) {
            for (CommitmentEvent event : CommitmentEvent.values()) {
                CommitmentTransitions.next(from, event).ifPresent(to -> commitments.add(from + " " + event + " " + to));
            }
        }
        Set<String> obligations = new TreeSet<>();
        for (ObligationState from : ObligationState.values()) {
            for (ObligationEvent event : ObligationEvent.values()) {
                ObligationTransitions.next(from, event).ifPresent(to -> obligations.add(from + " " + event + " " + to));
            }
        }
        Set<String> minutes = new TreeSet<>();
        for (MinutesState from : MinutesState.values()) {
            for (MinutesEvent event : MinutesEvent.values()) {
                MinutesTransitions.next(from, event).ifPresent(to -> minutes.add(from + " " + event + " " + to));
            }
        }
        assertEquals(new TreeSet<>(COMMITMENTS), commitments);
        assertEquals(new TreeSet<>(OBLIGATIONS), obligations);
        assertEquals(new TreeSet<>(MINUTES), minutes);
    }

    @Test
    void shouldListForCasesWhatTheDomainListsAndNothingElse() {
        Set<String> found = new TreeSet<>();
        for (CaseState from : CaseState.values()) {
            for (CaseEvent event : CaseEvent.values()) {
                CaseTransitions.next(from, event).ifPresent(to -> found.add(from + " " + event + " " + to));
            }
        }
        assertEquals(new TreeSet<>(CASES), found);
    }

    @Test
    void shouldListForIncidentsWhatTheDomainListsAndNothingElse() {
        Set<String> found = new TreeSet<>();
        for (IncidentState from : IncidentState.values()) {
            for (IncidentEvent event : IncidentEvent.values()) {
                IncidentTransitions.next(from, event).ifPresent(to -> found.add(from + " " + event + " " + to));
            }
        }
        assertEquals(new TreeSet<>(INCIDENTS), found);
    }

    @Test
    void shouldGiveEachEventAnotherPath() {
        Set<String> paths =
                Arrays.stream(CaseEvent.values()).map(CaseEvent::path).collect(Collectors.toSet());
        assertEquals(CaseEvent.values().length, paths.size());
        assertTrue(CaseEvent.ofPath("all-tasks-done").isEmpty(), "the system's own events have no endpoint");
    }
}
