package org.dongthuan.acceptance.bench;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** How PostgreSQL really carried out what a request asked, kept beside the numbers. */
final class Plans {

    private static final String ON = """
            alter system set session_preload_libraries = 'auto_explain';
            alter system set auto_explain.log_min_duration = 0;
            alter system set auto_explain.log_analyze = on;
            alter system set auto_explain.log_buffers = on;
            """;

    /** Connections a service keeps. */
    private static final int POOL = 16;

    private final Bed bed;
    private final Path log;
    private final Path file;
    private boolean on;

    /** @param file is added to */
    Plans(Bed bed, Path file) {
        this.bed = bed;
        this.log = bed.stack().settings().data().log("postgres");
        this.file = file;
    }

    /** Does it twice, the second time watched. */
    void explain(String title, Runnable request) {
        switchOn();
        untilItWorks(request);
        long from = length();
        request.run();
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(
                    file,
                    "=== " + title + "\n" + since(from) + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each connection of the pool that was ended fails once. */
    private static void untilItWorks(Runnable request) {
        for (int failed = 0; ; failed++) {
            try {
                request.run();
                return;
            } catch (BenchFailure e) {
                if (failed == POOL) {
                    throw e;
                }
            }
        }
    }

    /** New connections explain themselves, so the old ones have to go. */
    private void switchOn() {
        if (on) {
            return;
        }
        for (String line : ON.strip().split("\n")) {
            bed.tables().run("postgres", line);
        }
        bed.tables().count("postgres", "select count(*) from (select pg_reload_conf()) reloaded");
        bed.tables()
                .count(
                        "postgres",
                        "select count(*) from (select pg_terminate_backend(pid) from pg_stat_activity"
                                + " where usename in ('intake_app', 'case_tracking_app')) ended");
        on = true;
    }

    private long length() {
        return log.toFile().length();
    }

    private String since(long position) throws IOException {
        try (RandomAccessFile reader = new RandomAccessFile(log.toFile(), "r")) {
            byte[] bytes = new byte[(int) (reader.length() - position)];
            reader.seek(position);
            reader.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
