package org.dongthuan.acceptance.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Predicate;
import org.dongthuan.acceptance.Scenario;
import org.dongthuan.acceptance.people.Resident.Choice;
import org.dongthuan.acceptance.people.Resident.Kind;
import org.dongthuan.acceptance.people.Resident.Reach;
import org.dongthuan.acceptance.people.Resident.Trouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResidentsTest {

    @ParameterizedTest
    @CsvSource({"lao-bao,1", "lao-bao,7", "lao-bao,2026", "small,1", "small,11"})
    void shouldGiveEachPartOfTheScenarioToAsManyPeople(String name, long seed) {
        Scenario scenario = Scenario.load(name);

        List<Resident> people = Residents.of(scenario, seed);

        assertEquals(scenario.complainants(), count(people, Resident::complains));
        assertEquals(scenario.holders(), count(people, Resident::listed));
        assertEquals(scenario.people().notFound(), count(people, r -> r.kind() == Kind.NOT_FOUND));
        assertEquals(
                scenario.decisions().keep(),
                count(people, r -> r.choice() == Choice.KEEP || r.choice() == Choice.KEEP_UNPROVEN));
        assertEquals(scenario.decisions().silent(), count(people, r -> r.choice() == Choice.NONE));
        assertEquals(
                scenario.bank().troubled() - scenario.bank().silentOnce(),
                count(people, r -> r.trouble() != Trouble.NONE));
        assertEquals(
                scenario.texts().failing() + scenario.people().landlines(),
                count(people, r -> r.reach() != Reach.WELL));
        assertEquals(
                people.size(),
                people.stream().map(Resident::citizenId).distinct().count());
    }

    @ParameterizedTest
    @CsvSource({"lao-bao,1", "small,5"})
    void shouldGiveAHolderOneTroubleAtMost(String name, long seed) {
        for (Resident resident : Residents.of(Scenario.load(name), seed)) {
            int parts = (resident.trouble() != Trouble.NONE ? 1 : 0)
                    + (resident.reach() != Reach.WELL ? 1 : 0)
                    + (resident.choice() != Choice.CLOSE ? 1 : 0)
                    + (resident.accounts().size() > 1 ? 1 : 0);
            assertTrue(parts <= 1, () -> "Somebody has " + parts + " parts");
        }
    }

    private static int count(List<Resident> people, Predicate<Resident> which) {
        return (int) people.stream().filter(which).count();
    }
}
