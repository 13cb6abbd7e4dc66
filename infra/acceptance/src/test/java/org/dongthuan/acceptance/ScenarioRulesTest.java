package org.dongthuan.acceptance;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A scenario that contradicts itself is refused with the two numbers that do not fit. */
class ScenarioRulesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "/filings/web, 7, 'Filings (18) must be'",
        "/waves/0/count, 8, 'Filings (17) must be the waves'",
        "/filings/fingerprints, 7, 'Fingerprints (7) cannot be more than desk filings (6)'",
        "/decisions/keepFailed, 5, 'Failed keeps (5) cannot be more than keeps (4)'",
        "/people/landlines, 30, 'Holders with a part of their own'",
        "/erasures/late, 5, 'Late erasures (5) cannot be more than erasures (4)'",
        "/texts/letters, 2, 'Texts that fail (4) must be ways out (5)'"
    })
    void shouldRefuseNumbersThatContradictEachOther(String where, int number, String told) throws IOException {
        JsonNode scenario = JSON.readTree(getClass().getResource("/scenarios/small.json"));
        int slash = where.lastIndexOf('/');
        ((ObjectNode) scenario.at(where.substring(0, slash))).put(where.substring(slash + 1), number);
        Path file = Files.writeString(folder.resolve("scenario.json"), scenario.toString());

        Exception refused = assertThrows(RuntimeException.class, () -> Scenario.load(file.toString()));

        assertThat(refused.getMessage(), containsString(told));
    }
}
