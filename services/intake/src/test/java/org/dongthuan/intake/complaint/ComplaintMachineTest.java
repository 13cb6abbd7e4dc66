package org.dongthuan.intake.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dongthuan.intake.complaint.domain.ComplaintEvent;
import org.dongthuan.intake.complaint.domain.ComplaintState;
import org.dongthuan.intake.complaint.domain.ComplaintTransitions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of DOMAIN §2.1, written down a second time: every state with every event. */
class ComplaintMachineTest {

    /** By state: what it takes and where that leads; whatever is not here is refused. */
    private static final Map<ComplaintState, String> TABLE = Map.ofEntries(
            Map.entry(ComplaintState.SUBMITTED, "take>TRIAGE withdraw>WITHDRAWN"),
            Map.entry(
                    ComplaintState.TRIAGE,
                    "ask-info>INFO_REQUESTED merge>MERGED forward>REDIRECTED propose-decline>TRIAGE decline>NOT_ACCEPTED"
                            + " add-track>TRIAGE accept>ACCEPTED withdraw>WITHDRAWN"),
            Map.entry(ComplaintState.INFO_REQUESTED, "answer>TRIAGE withdraw>WITHDRAWN"),
            Map.entry(ComplaintState.MERGED, "unmerge>TRIAGE"),
            Map.entry(ComplaintState.REDIRECTED, ""),
            Map.entry(ComplaintState.NOT_ACCEPTED, ""),
            Map.entry(ComplaintState.ACCEPTED, "start>IN_PROGRESS add-track>ACCEPTED withdraw>WITHDRAWN"),
            Map.entry(
                    ComplaintState.IN_PROGRESS,
                    "suspend>SUSPENDED reply>REPLIED add-track>IN_PROGRESS withdraw>WITHDRAWN"),
            Map.entry(ComplaintState.SUSPENDED, "resume>IN_PROGRESS withdraw>WITHDRAWN"),
            Map.entry(
                    ComplaintState.REPLIED,
                    "confirm>CLOSED appeal-period-over>CLOSED dispute>DISPUTED withdraw>WITHDRAWN"),
            Map.entry(ComplaintState.DISPUTED, "assign-level2>IN_PROGRESS withdraw>WITHDRAWN"),
            Map.entry(ComplaintState.CLOSED, "reopen>IN_PROGRESS"),
            Map.entry(ComplaintState.WITHDRAWN, ""));

    @ParameterizedTest
    @EnumSource(ComplaintState.class)
    void shouldTakeExactlyTheEventsOfTheTable(ComplaintState state) {
        Map<String, String> expected = Stream.of(TABLE.get(state).split(" "))
                .filter(row -> !row.isEmpty())
                .map(row -> row.split(">"))
                .collect(Collectors.toMap(row -> row[0], row -> row[1]));
        Map<String, String> taken = new TreeMap<>();
        for (ComplaintEvent event : ComplaintEvent.values()) {
            if (ComplaintTransitions.TABLE.takes(state, event)) {
                taken.put(
                        event.path(),
                        ComplaintTransitions.TABLE.next(state, event).name());
            }
        }
        assertEquals(new TreeMap<>(expected), taken);
    }
}
