package org.dongthuan.casetracking.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dongthuan.casetracking.figures.PublicFigures.Balanced;
import org.dongthuan.casetracking.figures.PublicFigures.Part;
import org.junit.jupiter.api.Test;

class PublicFiguresTest {

    @Test
    void shouldShowASmallNumberOnlyTogetherWithTheNextSmallest() {
        assertEquals(
                List.of(new Part(List.of("CLOSED"), 385), new Part(List.of("KEPT", "OPEN"), 27)),
                of(385, 26, 1).parts());
        assertEquals(
                List.of(new Part(List.of("CLOSED", "KEPT", "OPEN"), 7)),
                of(1, 5, 1).parts());
        assertEquals(
                List.of(new Part(List.of("OPEN"), 0), new Part(List.of("CLOSED", "KEPT"), 3)),
                of(1, 2, 0).parts());
    }

    @Test
    void shouldShowNothingOfATotalThatIsSmallItself() {
        assertEquals(new Balanced(null, 3, List.of()), of(2, 0, 0));
        assertEquals(0, of(0, 0, 0).total());
    }

    @Test
    void shouldAlwaysBalanceAndNeverTellOneOrTwo() {
        for (int closed = 0; closed < 8; closed++) {
            for (int kept = 0; kept < 8; kept++) {
                for (int open = 0; open < 8; open++) {
                    Balanced shown = of(closed, kept, open);
                    int sum = shown.parts().stream().mapToInt(Part::count).sum();
                    assertEquals(shown.fewerThan() == null ? closed + kept + open : 0, sum);
                    assertTrue(shown.parts().stream().noneMatch(part -> part.count() == 1 || part.count() == 2));
                }
            }
        }
    }

    private static Balanced of(int closed, int kept, int open) {
        Map<String, Integer> groups = new LinkedHashMap<>();
        groups.put("CLOSED", closed);
        groups.put("KEPT", kept);
        groups.put("OPEN", open);
        return Balanced.of(groups);
    }
}
