package org.dongthuan.casetracking.incident.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.dongthuan.casetracking.membership.ComplaintRef;
import org.junit.jupiter.api.Test;

/** Three within two hours, of one day. */
class ProposalRuleTest {

    private static final Instant START = Instant.parse("2021-05-01T02:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2021-05-01");

    private final ProposalRule rule = new ProposalRule("R", 1, 3, Duration.ofHours(2), 0, "why");

    @Test
    void shouldCountAThirdComplaintAtTheLastMomentOfTheTwoHours() {
        assertEquals(3, rule.fulfilledBy(filed(0, 30, 120)).orElseThrow().size());
    }

    @Test
    void shouldNotCountComplaintsFurtherApart() {
        assertTrue(rule.fulfilledBy(filed(0, 30, 121)).isEmpty());
    }

    @Test
    void shouldFindTheThreeThatAreCloseAmongOthersThatAreNot() {
        List<ComplaintRef> filed = filed(0, 300, 310, 420, 900);
        assertEquals(filed.subList(1, 4), rule.fulfilledBy(filed).orElseThrow());
    }

    @Test
    void shouldNotJoinWhatHappenedOnDifferentDays() {
        assertTrue(rule.fulfilledBy(List.of(one(0, DAY), one(1, DAY.minusDays(1)), one(2, DAY)))
                .isEmpty());
    }

    private static List<ComplaintRef> filed(int... minutes) {
        return Stream.of(minutes)
                .flatMapToInt(java.util.Arrays::stream)
                .mapToObj(minute -> one(minute, DAY))
                .toList();
    }

    private static ComplaintRef one(int minute, LocalDate day) {
        return new ComplaintRef(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "ref",
                "code",
                "M",
                "P",
                "19435",
                null,
                null,
                day,
                START.plus(Duration.ofMinutes(minute)));
    }
}
