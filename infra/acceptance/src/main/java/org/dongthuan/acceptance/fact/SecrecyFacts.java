package org.dongthuan.acceptance.fact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dongthuan.acceptance.client.Http;
import org.dongthuan.acceptance.story.Incident;
import org.dongthuan.local.setting.Settings;

/** F16: no personal data in any event, log line or URL. */
final class SecrecyFacts {

    /** The simulators' own controls name phones; they are no part of the platform. */
    private static final String PLATFORM = "/api/";

    private final PersonalData people;
    private final Settings settings;

    SecrecyFacts(Incident incident, Settings settings) {
        this.people = new PersonalData(incident.residents());
        this.settings = settings;
    }

    List<Fact> all() {
        return List.of(inEvents(), inLogs(), inUrls());
    }

    private Fact inEvents() {
        Map<String, EnumSet<PersonalData.Kind>> found = new TreeMap<>();
        int[] events = {0};
        Events.each(settings, (topic, text) -> {
            events[0]++;
            note(found, topic, text);
        });
        String says = "topics with personal data, in " + (events[0] > 0 ? events[0] + " events" : "NO EVENTS");
        return new Fact("F16", says, "none", events[0] > 0 ? written(found) : "nothing read");
    }

    /** The simulators are other parties: the phones' and the bank's own logs are theirs. */
    private Fact inLogs() {
        Map<String, EnumSet<PersonalData.Kind>> found = new TreeMap<>();
        long[] lines = {0};
        try (Stream<Path> logs = Files.list(settings.data().of("logs"))) {
            logs.filter(log -> log.toString().endsWith(".log")).forEach(log -> lines[0] += scan(log, found));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Fact("F16", "logs with personal data, in " + lines[0] + " lines", "none", written(found));
    }

    private Fact inUrls() {
        Map<String, EnumSet<PersonalData.Kind>> found = new TreeMap<>();
        List<String> paths = Http.pathsUsed().stream()
                .filter(path -> path.startsWith(PLATFORM))
                .toList();
        paths.forEach(path -> note(found, path.replaceAll("\\?.*", ""), path));
        return new Fact("F16", "URLs with personal data, of " + paths.size(), "none", written(found));
    }

    private long scan(Path log, Map<String, EnumSet<PersonalData.Kind>> found) {
        try (Stream<String> lines = Files.lines(log, StandardCharsets.UTF_8)) {
            return lines.peek(line -> note(found, log.getFileName().toString(), line))
                    .count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void note(Map<String, EnumSet<PersonalData.Kind>> found, String where, String text) {
        var kinds = people.in(text);
        if (!kinds.isEmpty()) {
            found.computeIfAbsent(where, w -> EnumSet.noneOf(PersonalData.Kind.class))
                    .addAll(kinds);
        }
    }

    private static String written(Map<String, EnumSet<PersonalData.Kind>> found) {
        return found.isEmpty() ? "none" : found.toString();
    }
}
