package org.dongthuan.acceptance.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the bench does with its numbers; how long anything takes is no test's business. */
class ResultsTest {

    private static final Machine MACHINE = new Machine(2, 23.5, "a processor", "Linux");

    @TempDir
    Path folder;

    @Test
    void shouldTakePercentilesThatWereReallyMeasured() {
        // Given
        List<Double> hundred =
                IntStream.rangeClosed(1, 100).mapToObj(i -> (double) (101 - i)).toList();

        // When
        Percentiles percentiles = new Percentiles(hundred);

        // Then
        assertEquals(50, percentiles.at(50));
        assertEquals(99, percentiles.at(99));
        assertEquals(100, percentiles.at(100));
        assertEquals(7, new Percentiles(List.of(7.0)).at(99));
    }

    @Test
    void shouldRefusePercentilesOfNothing() {
        assertThrows(BenchFailure.class, () -> new Percentiles(List.of()));
    }

    @Test
    void shouldReadBackEveryValueOfItsOwnTable() {
        // Given
        List<Measure> measures = List.of(
                Measure.of("P1.ratio", "filings ÷ pgbench", 0.1234, "×").wanted("≥ 0.12; ≥ 0.5"),
                Measure.of("P5.at-50.p99", "seen", 83.41, "ms").beside("look p50 4.1 ms"),
                Measure.of("P7.memory", "memory", 1834.6, "MB"));

        // When
        Map<String, Double> read = Results.read(Results.table(List.of(MACHINE.toString()), measures));

        // Then
        assertEquals(Map.of("P1.ratio", 0.123, "P5.at-50.p99", 83.4, "P7.memory", 1835.0), read);
    }

    @Test
    void shouldShowThreeDigitsThatSaySomething() {
        assertEquals(
                List.of("0.012", "0.500", "3.14", "27.2", "999", "12346"),
                DoubleStream.of(0.0123, 0.5, 3.14159, 27.18, 999.4, 12345.6)
                        .mapToObj(Measure::number)
                        .toList());
    }

    @Test
    void shouldCompareOnlyWhatBothRunsMeasured() {
        // When
        List<String> lines = Comparison.lines(
                Map.of("P1.ratio", 0.2, "P2.gone", 1.0),
                new java.util.TreeMap<>(Map.of("P1.ratio", 0.3, "P9.new", 5.0)));

        // Then
        assertEquals(1, lines.size());
        assertTrue(lines.getFirst().matches("P1\\.ratio +0\\.200 → +0\\.300  \\+50 %"), lines.getFirst());
    }

    @Test
    void shouldKeepEachRunAndTellWhatMovedSinceTheLast() throws Exception {
        // Given
        Files.writeString(folder.resolve("2020-01-01T000000.txt"), "P1.ratio | 0.100 | × | older |  |\n");
        Files.writeString(folder.resolve("2020-01-02T000000.txt"), "P1.ratio | 0.200 | × | newer |  |\n");

        // When
        List<String> told =
                new Kept(folder).keep(MACHINE, 0.5, List.of(Measure.of("P1.ratio", "filings ÷ pgbench", 0.1, "×")));

        // Then
        try (var files = Files.list(folder)) {
            assertEquals(3, files.count());
        }
        assertTrue(told.stream().anyMatch(line -> line.contains("2 cores, 23.5 GB, a processor")), told.toString());
        assertTrue(told.getLast().contains("-50 %"), told.toString());
    }
}
