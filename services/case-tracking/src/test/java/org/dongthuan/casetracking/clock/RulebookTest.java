package org.dongthuan.casetracking.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dongthuan.casetracking.clock.app.Clocks;
import org.dongthuan.casetracking.clock.domain.Deadline;
import org.dongthuan.casetracking.clock.domain.NewClock;
import org.dongthuan.casetracking.clock.domain.Subject;
import org.dongthuan.casetracking.clock.rule.Length;
import org.dongthuan.casetracking.clock.rule.Rule;
import org.dongthuan.casetracking.clock.rule.RuleFiles;
import org.dongthuan.casetracking.clock.rule.Rulebook;
import org.dongthuan.casetracking.clock.store.DeadlineRepository;
import org.dongthuan.testing.RealParts;
import org.junit.jupiter.api.Test;

/** Rules in the database: added, never edited, chosen by the day a clock starts. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RulebookTest {

    /** Rows of DOMAIN §3.2 that are clocks, and the tasks'. */
    private static final Set<String> CODES = Set.of(
            ("LC-ACC LC-SET1 LC-LIM LC-APP LC-SET2 PET-CLS LD-CHK LD-NOT LD-SET CON-NEG CR-FWD CR-SET PD13-REQ PD13-BR"
                            + " PD26-ACK PD26-ACC PD26-WD PD26-DEL PD26-BR PD26-BRB BK-TRC BK-SLA BK-SLA-ACK"
                            + " TASK-REMEDY TASK-VERDICT TASK-REPLY TASK-REQUEST TASK-TELL")
                    .split(" "));

    @Inject
    Rulebook rulebook;

    @Inject
    Clocks clocks;

    @Inject
    DeadlineRepository deadlines;

    @Test
    void shouldHoldARuleForEveryClockOfTheDomain() {
        assertEquals(
                new TreeSet<>(CODES),
                RuleFiles.rules().stream().map(Rule::code).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void shouldFollowTheVersionOfTheStartDayAlsoWhenAnotherComesInTheMiddleOfACase() {
        // Given
        rulebook.load(List.of(rule(1, "2023-01-01", "10 DAYS")), List.of());
        Instant before = Instant.parse("2026-06-30T04:00:00Z");
        Deadline running = start(before);

        // When
        rulebook.load(List.of(rule(2, "2026-07-01", "20 DAYS")), List.of());
        QuarkusTransaction.requiringNew()
                .run(() -> clocks.undone("TEST", List.of(running.subject().id()), before));

        // Then: what runs goes on as it was, what starts on an earlier day too
        Deadline still = QuarkusTransaction.requiringNew().call(() -> deadlines.findById(running.id()));
        assertEquals(
                "1 " + running.due().at(),
                still.ruleVersion() + " " + still.due().at());
        assertEquals(1, start(before).ruleVersion());
        assertEquals(2, start(Instant.parse("2026-07-01T04:00:00Z")).ruleVersion());
    }

    @Test
    void shouldRefuseAnEditedRowAndKeepTheStoredOne() {
        Rule petition = rulebook.version("PET-CLS", 1);
        Rule edited = new Rule(
                petition.code(),
                1,
                petition.validFrom(),
                null,
                petition.purpose(),
                Length.parse("15 DAYS"),
                null,
                null,
                null,
                petition.startFact(),
                petition.track(),
                petition.startsOn(),
                petition.countsFrom(),
                petition.metBy(),
                petition.owedBy(),
                petition.attested(),
                petition.alsoAfter(),
                petition.fromReceipt(),
                petition.suspendable(),
                petition.responsible(),
                petition.remind(),
                petition.escalation(),
                null,
                petition.told(),
                petition.source(),
                petition.mark(),
                petition.note());
        IllegalStateException refusal =
                assertThrows(IllegalStateException.class, () -> rulebook.load(List.of(edited), List.of()));
        assertTrue(
                refusal.getMessage().startsWith("Rule PET-CLS version 1 is stored with other values of [plain]"),
                refusal.getMessage());
        assertEquals("10 DAYS", rulebook.version("PET-CLS", 1).plain().toString());
        rulebook.load(RuleFiles.rules(), RuleFiles.years());
    }

    @Test
    void shouldNotStartAPeriodNobodyCanMiss() {
        assertThrows(
                RuntimeException.class,
                () -> QuarkusTransaction.requiringNew()
                        .run(() -> clocks.start(clock("LC-LIM", Instant.parse("2026-06-30T04:00:00Z")))));
    }

    private Deadline start(Instant at) {
        return QuarkusTransaction.requiringNew().call(() -> clocks.start(clock("TEST-RULE", at)));
    }

    private static NewClock clock(String code, Instant at) {
        return NewClock.of(code, at, new Subject("TEST", UUID.randomUUID()), "19432");
    }

    private static Rule rule(int version, String from, String length) {
        return new Rule(
                "TEST-RULE",
                version,
                LocalDate.parse(from),
                null,
                Rule.Purpose.DUTY,
                Length.parse(length),
                null,
                null,
                null,
                "RECEIPT",
                null,
                null,
                null,
                Set.of(),
                Set.of(),
                false,
                null,
                false,
                false,
                "CO",
                null,
                List.of(),
                null,
                null,
                "test",
                Rule.Mark.P,
                null);
    }
}
