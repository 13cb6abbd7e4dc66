package org.dongthuan.consent;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dongthuan.consent.verdict.Check;
import org.dongthuan.consent.verdict.Checked;
import org.dongthuan.consent.verdict.Checked.Finding;
import org.dongthuan.consent.verdict.ChecklistRule;
import org.dongthuan.consent.verdict.Verdict;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.problem.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChecklistRuleTest {

    @ParameterizedTest
    @EnumSource(names = {"C1", "C2", "C3", "C4", "C5", "C8", "C9"})
    void shouldNotAllowProvenWithADecidingTestUnmetOrUnknown(Check check) {
        for (Finding finding : List.of(Finding.NOT_MET, Finding.UNKNOWN)) {
            Map<Check, Checked> list = allMetBut(check, finding);
            assertEquals(List.of("checklist." + check), faults(ChecklistRule.CLAIM, Verdict.PROVEN, list));
            assertDoesNotThrow(() -> ChecklistRule.CLAIM.check(Verdict.DISPROVEN, list));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"C6", "C7", "C10"})
    void shouldAllowProvenWithARecordedOnlyTestUnmet(Check check) {
        assertDoesNotThrow(() -> ChecklistRule.CLAIM.check(Verdict.PROVEN, allMetBut(check, Finding.NOT_MET)));
    }

    @Test
    void shouldNotAskWhetherAKeepConsentCameBeforeTheOpening() {
        assertDoesNotThrow(() -> ChecklistRule.KEEP.check(Verdict.PROVEN, allMetBut(Check.C8, Finding.NOT_MET)));
        assertEquals(
                List.of("checklist.C9"),
                faults(ChecklistRule.KEEP, Verdict.PROVEN, allMetBut(Check.C9, Finding.UNKNOWN)));
    }

    @Test
    void shouldWantToKnowThatWhoeverAnsweredForTheHolderMay() {
        assertEquals(
                List.of("checklist.C10"),
                faults(ChecklistRule.KEEP_REPRESENTED, Verdict.PROVEN, allMetBut(Check.C10, Finding.UNKNOWN)));
        assertDoesNotThrow(() -> ChecklistRule.KEEP.check(Verdict.PROVEN, allMetBut(Check.C10, Finding.UNKNOWN)));
    }

    @Test
    void shouldWantAFindingForEachTestWhateverTheVerdict() {
        Map<Check, Checked> list = allMetBut(Check.C1, Finding.MET);
        list.remove(Check.C10);
        assertEquals(List.of("checklist.C10"), faults(ChecklistRule.CLAIM, Verdict.NOT_PROVEN, list));
    }

    @Test
    void shouldWantToKnowWhatAFindingRestsOn() {
        Map<Check, Checked> list = allMetBut(Check.C1, Finding.MET);
        list.put(Check.C2, new Checked(Finding.NOT_MET, null, null));
        list.put(Check.C4, new Checked(Finding.UNKNOWN, null, null));
        assertEquals(List.of("checklist.C2.source"), faults(ChecklistRule.CLAIM, Verdict.NOT_PROVEN, list));
    }

    private static List<String> faults(ChecklistRule rule, Verdict verdict, Map<Check, Checked> list) {
        return assertThrows(DomainException.class, () -> rule.check(verdict, list)).violations().stream()
                .map(Violation::field)
                .toList();
    }

    private static Map<Check, Checked> allMetBut(Check check, Finding finding) {
        Map<Check, Checked> list = new EnumMap<>(Check.class);
        for (Check each : Check.values()) {
            list.put(each, new Checked(each == check ? finding : Finding.MET, Checked.Source.EVIDENCE, null));
        }
        return list;
    }
}
