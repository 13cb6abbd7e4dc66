package org.dongthuan.bankintegration.formal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dongthuan.bankintegration.formal.letter.LetterEvent;
import org.dongthuan.bankintegration.formal.letter.LetterState;
import org.dongthuan.bankintegration.formal.letter.LetterTransitions;
import org.dongthuan.bankintegration.formal.request.RequestEvent;
import org.dongthuan.bankintegration.formal.request.RequestState;
import org.dongthuan.bankintegration.formal.request.RequestTransitions;
import org.dongthuan.platform.problem.DomainException;
import org.junit.jupiter.api.Test;

class FormalTransitionsTest {

    @Test
    void shouldReachEveryStateOfARequestAndLeaveTheFinalOnesNoMore() {
        Set<RequestState> reached = RequestTransitions.TABLE.rows().stream()
                .flatMap(row -> Stream.of(row.from(), row.to()))
                .collect(Collectors.toSet());
        assertEquals(EnumSet.allOf(RequestState.class), reached);
        for (RequestState last : EnumSet.of(RequestState.ACCEPTED, RequestState.WITHDRAWN)) {
            assertEquals(0, RequestTransitions.TABLE.open(last).count());
            for (RequestEvent event : RequestEvent.values()) {
                assertThrows(DomainException.class, () -> RequestTransitions.TABLE.next(last, event));
            }
        }
    }

    @Test
    void shouldReachEveryStateOfALetterAndEndWithThePerson() {
        Set<LetterState> reached = LetterTransitions.TABLE.rows().stream()
                .flatMap(row -> Stream.of(row.from(), row.to()))
                .collect(Collectors.toSet());
        assertEquals(EnumSet.allOf(LetterState.class), reached);
        Set<LetterState> ends = EnumSet.allOf(LetterState.class).stream()
                .filter(state -> LetterTransitions.TABLE.open(state).findAny().isEmpty())
                .collect(Collectors.toSet());
        assertEquals(EnumSet.of(LetterState.DELIVERED, LetterState.HANDED_OVER), ends);
        assertTrue(LetterEvent.ISSUE.roles().isEmpty(), "by the job alone");
    }
}
