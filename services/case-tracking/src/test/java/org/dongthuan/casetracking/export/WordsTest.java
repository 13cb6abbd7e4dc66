package org.dongthuan.casetracking.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dongthuan.casetracking.cases.domain.CaseResult;
import org.dongthuan.casetracking.cases.domain.CaseState;
import org.dongthuan.casetracking.cases.domain.Origin;
import org.dongthuan.casetracking.clock.domain.DeadlineState;
import org.dongthuan.casetracking.commitment.domain.ObligationState;
import org.dongthuan.casetracking.incident.domain.IncidentState;
import org.dongthuan.casetracking.report.domain.Chain;
import org.dongthuan.casetracking.report.domain.ReportState;
import org.dongthuan.casetracking.rumour.domain.RumourKind;
import org.dongthuan.casetracking.rumour.domain.RumourState;
import org.dongthuan.casetracking.task.TaskKind;
import org.dongthuan.casetracking.task.TaskState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both languages have words for everything. */
class WordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void shouldHaveWordsForEveryCode(String language) {
        Words words = Words.in(language);
        all(words, "case", CaseState.values());
        all(words, "result", CaseResult.values());
        all(words, "origin", Origin.values());
        all(words, "task", TaskState.values());
        all(words, "task-kind", TaskKind.values());
        all(words, "deadline", DeadlineState.values());
        all(words, "obligation", ObligationState.values());
        all(words, "incident", IncidentState.values());
        all(words, "chain", Chain.values());
        all(words, "report", ReportState.values());
        all(words, "rumour", RumourState.values());
        all(words, "rumour-kind", RumourKind.values());
        assertEquals(keys("vi"), keys(language));
    }

    private static void all(Words words, String kind, Enum<?>... codes) {
        Stream.of(codes).forEach(code -> assertFalse(words.of(kind, code).equals(code.name()), kind + "." + code));
    }

    private static TreeSet<String> keys(String language) {
        return new TreeSet<>(
                ResourceBundle.getBundle("export/words", Locale.of(language)).keySet());
    }
}
