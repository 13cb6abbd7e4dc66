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
import org.dongthuan.casetracking.incident.domain.IncidentEvent;
import org.dongthuan.casetracking.incident.domain.IncidentState;
import org.dongthuan.casetracking.incident.domain.IncidentTransitions;
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
