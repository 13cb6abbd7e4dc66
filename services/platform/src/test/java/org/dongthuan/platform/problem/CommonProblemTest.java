package org.dongthuan.platform.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CommonProblemTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| (\\d{3}) \\|");

    @Test
    void shouldListEveryCodeWithItsStatusInTheContract() throws IOException {
        Map<String, String> listed = ROW.matcher(contract())
                .results()
                .collect(Collectors.toMap(
                        row -> row.group(1), (MatchResult row) -> row.group(2), (a, b) -> a, TreeMap::new));
        Map<String, String> known = Arrays.stream(CommonProblem.values())
                .collect(Collectors.toMap(
                        CommonProblem::code, problem -> String.valueOf(problem.status()), (a, b) -> a, TreeMap::new));
        assertEquals(known, listed);
    }

    private static String contract() throws IOException {
        try (InputStream in = CommonProblemTest.class.getResourceAsStream("/contracts/errors.md")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
