package org.dongthuan.casetracking.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.dongthuan.casetracking.clock.app.Clocks;
import org.dongthuan.casetracking.clock.app.Recount;
import org.dongthuan.casetracking.clock.domain.Deadline;
import org.dongthuan.casetracking.clock.domain.DeadlineChange;
import org.dongthuan.casetracking.clock.domain.NewClock;
import org.dongthuan.casetracking.clock.domain.Period;
import org.dongthuan.casetracking.clock.domain.Subject;
import org.dongthuan.casetracking.clock.rule.CalendarYear;
import org.dongthuan.casetracking.clock.rule.Rulebook;
import org.dongthuan.casetracking.clock.store.DeadlineRepository;
import org.dongthuan.casetracking.clock.store.PeriodRepository;
import org.dongthuan.platform.time.Vietnam;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.Topics;
import org.junit.jupiter.api.Test;

/** Days off that become known after something was counted. The years are used by no other test. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RecountTest {

    @Inject
    Clocks clocks;

    @Inject
    Recount recount;

    @Inject
    Rulebook rulebook;

    @Inject
    DeadlineRepository deadlines;

    @Inject
    PeriodRepository periods;

    @Test
    void shouldCountAnewWhatStillRunsOnceTheDaysOffAreKnown() {
        // Given
        Instant start = Instant.parse("2041-03-01T03:00:00Z");
        Deadline running = start(start);
        Deadline met = start(start);
        QuarkusTransaction.requiringNew()
                .run(() -> clocks.done("TEST", List.of(met.subject().id()), rule -> true, start.plusSeconds(60)));
        assertTrue(running.due().provisional());

        // When
        load(2041, lastDayOf(running.due().at()));
        recount.run();
        recount.run();

        // Then
        Deadline now = read(running);
        assertEquals(running.due().at().plus(1, ChronoUnit.DAYS), now.due().at());
        assertEquals("2041.1", now.due().calendarVersion());
        assertFalse(now.due().provisional());
        assertEquals(List.of("recount"), history(running));
        assertEquals(met.due().at(), read(met).due().at());
        assertEquals(List.of("done"), history(met));
    }

    @Test
    void shouldTellTheNewEndOfAPeriod() {
        // Given
        Instant start = Instant.parse("2043-03-02T03:00:00Z");
        NewClock clock = NewClock.of("LC-APP", start, new Subject("TEST", UUID.randomUUID()), "19432");
        Period period = new Period(
                clock,
                rulebook.version("LC-APP", 2),
                rulebook.area("19432", Vietnam.dayOf(start)).orElseThrow(),
                rulebook.counting(),
                start);
        QuarkusTransaction.requiringNew().run(() -> periods.persist(period));

        // When
        load(2043, lastDayOf(period.due().at()));
        recount.run();

        // Then
        Instant due = QuarkusTransaction.requiringNew()
                .call(() -> periods.findById(period.id()).due().at());
        assertTrue(due.isAfter(period.due().at()));
        Topics.readUntil(
                "case-tracking.period.events",
                told -> told.stream()
                        .anyMatch(record -> record.value().contains(period.id().toString())
                                && record.value().contains("\"dueAt\":\"" + due)),
                Duration.ofSeconds(20));
    }

    private Deadline start(Instant at) {
        return QuarkusTransaction.requiringNew()
                .call(() -> clocks.start(NewClock.of("PET-CLS", at, new Subject("TEST", UUID.randomUUID()), "19432")));
    }

    private void load(int year, LocalDate off) {
        rulebook.load(
                List.of(),
                List.of(new CalendarYear(
                        year, 1, false, "test", List.of(new CalendarYear.Day(off, null, "a day off")), List.of())));
    }

    /** It ends at 24:00. */
    private static LocalDate lastDayOf(Instant due) {
        return Vietnam.dayOf(due).minusDays(1);
    }

    private Deadline read(Deadline deadline) {
        return QuarkusTransaction.requiringNew().call(() -> deadlines.findById(deadline.id()));
    }

    private List<String> history(Deadline deadline) {
        return QuarkusTransaction.requiringNew().call(() -> deadlines.history(deadline.id())).stream()
                .map(DeadlineChange::event)
                .toList();
    }
}
