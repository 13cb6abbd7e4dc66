package org.dongthuan.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** contracts/README.md lists each environment name that the platform's configuration reads, and no other. */
class EnvironmentNamesTest {

    private static final Path ROOT = Path.of("../..");

    @Test
    void shouldListEveryNameThatConfigurationReadsAndNoOther() throws IOException {
        Set<String> read = new TreeSet<>();
        try (Stream<Path> files = Files.find(ROOT, 9, (path, facts) -> isConfiguration(path.toString()))) {
            files.forEach(file -> read.addAll(names(text(file), "\\$\\{(DT_[A-Z_]+)")));
        }
        String readme = text(ROOT.resolve("contracts/README.md"));
        assertEquals(read, names(readme.substring(readme.indexOf("## Environment")), "`(DT_[A-Z_]+)`"));
    }

    private static boolean isConfiguration(String path) {
        return path.contains("/src/main/resources/") && path.endsWith(".properties");
    }

    private static Set<String> names(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult name) -> name.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
