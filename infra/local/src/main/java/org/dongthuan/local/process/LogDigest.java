package org.dongthuan.local.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What our services' logs say went wrong, for whoever must find out why a run failed and cannot look into its folder. */
public final class LogDigest {

    private static final int MOST_LINES = 8;
    /** Timers that tick once more while a service goes down, at every ordered stop. */
    private static final String NOISE = "[Error Occurred After Shutdown]";

    private static final Set<String> TOLD = Set.of("WARN", "ERROR", "FATAL");
    private static final ObjectMapper JSON = new ObjectMapper();

    private LogDigest() {}

    /**
     * The last warnings and errors of each log, earliest first.
     *
     * @param folder of logs; lines that are not JSON, such as the broker's, are passed over
     */
    public static List<String> of(Path folder) {
        List<String> digest = new ArrayList<>();
        try (Stream<Path> logs = Files.list(folder)) {
            for (Path log : logs.sorted().toList()) {
                List<String> lines = troubles(log);
                digest.addAll(lines.subList(Math.max(0, lines.size() - MOST_LINES), lines.size()));
            }
        } catch (IOException e) {
            digest.add("The logs in " + folder + " cannot be read: " + e.getMessage());
        }
        return digest;
    }

    private static List<String> troubles(Path log) throws IOException {
        String part = log.getFileName().toString().replace(".log", "");
        // Not Files.lines: half a character, left by a process that was killed, must not hide the rest.
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(Files.newInputStream(log), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> line.startsWith("{"))
                    .flatMap(line -> trouble(part, line).stream())
                    .toList();
        }
    }

    private static List<String> trouble(String part, String line) {
        try {
            JsonNode entry = JSON.readTree(line);
            String message = entry.path("message").asText();
            if (!TOLD.contains(entry.path("level").asText()) || message.endsWith(NOISE)) {
                return List.of();
            }
            JsonNode exception = entry.path("exception");
            String cause = exception.isMissingNode()
                    ? ""
                    : " | " + exception.path("exceptionType").asText() + ": "
                            + exception.path("message").asText();
            String text = "%s %s %s %s%s"
                    .formatted(
                            part,
                            entry.path("timestamp").asText(),
                            entry.path("level").asText(),
                            message,
                            cause)
                    .replaceAll("\\s+", " ");
            return List.of(LogTail.shortened(text));
        } catch (JsonProcessingException e) {
            // A process that was killed leaves half a line.
            return List.of();
        }
    }
}
