package org.dongthuan.acceptance.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder of earlier results, one text file a run, named by when it was taken. */
final class Kept {

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmmss");

    private final Path folder;

    Kept(Path folder) {
        this.folder = folder;
    }

    /** Keeps a result. @return what to tell: the table, where it is, and what moved since the run before */
    List<String> keep(Machine machine, double load, List<Measure> measures) throws IOException {
        Files.createDirectories(folder);
        Optional<Path> before = latest();
        List<String> circumstances = List.of(
                machine.toString(),
                String.format(Locale.ROOT, "load before the start %.1f, at the end %.1f", load, Machine.load()),
                "generator, gateway, services, broker and database share the cores");
        String table = Results.table(circumstances, measures);
        Path file = folder.resolve(LocalDateTime.now().format(NAME) + ".txt");
        Files.writeString(file, table);
        List<String> told = new ArrayList<>(List.of("", table, "Kept in " + file));
        if (before.isPresent()) {
            told.add("Since " + before.get().getFileName() + ":");
            told.addAll(Comparison.lines(Results.read(Files.readString(before.get())), Results.read(table)));
        }
        return told;
    }

    private Optional<Path> latest() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt")).max(Comparator.naturalOrder());
        }
    }
}
