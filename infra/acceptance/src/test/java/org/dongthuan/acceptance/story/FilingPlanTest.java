package org.dongthuan.acceptance.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.LongStream;
import org.dongthuan.acceptance.Scenario;
import org.dongthuan.acceptance.people.Resident;
import org.dongthuan.acceptance.people.Residents;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilingPlanTest {

    /** The desk records their decision by the complaint they filed. */
    @ParameterizedTest
    @ValueSource(strings = {"lao-bao", "small"})
    void shouldLetWhoeverNeedsTheDeskFileBeforeTheDayOfDecisions(String name) {
        Scenario scenario = Scenario.load(name);
        int before = scenario.waves().stream()
                .filter(wave -> wave.from().compareTo(scenario.moments().decided()) < 0)
                .mapToInt(Scenario.Wave::count)
                .sum();

        List<Long> tooLate = LongStream.rangeClosed(1, 60)
                .filter(seed -> {
                    List<FilingPlan.Entry> plan = FilingPlan.of(scenario, Residents.of(scenario, seed), seed);
                    return plan.subList(before, plan.size()).stream()
                            .map(FilingPlan.Entry::who)
                            .anyMatch(Resident::needsDesk);
                })
                .boxed()
                .toList();

        assertEquals(List.of(), tooLate);
    }
}
