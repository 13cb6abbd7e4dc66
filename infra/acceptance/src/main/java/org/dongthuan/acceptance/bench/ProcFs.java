package org.dongthuan.acceptance.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** What Linux tells of processes under {@code /proc}. */
final class ProcFs {

    /** Clock ticks a second in {@code /proc/<pid>/stat}: 100 on every Linux that Java runs on. */
    private static final double TICKS = 100;

    private static final int UTIME = 11;
    private static final double KB_PER_MB = 1024.0;

    private ProcFs() {}

    /** CPU seconds of a process. */
    static double cpu(ProcessHandle process) {
        return cpu(process.pid(), false);
    }

    /** CPU seconds of a process and of its children, those that have ended included; grandchildren have no place here. */
    static double cpuWithChildren(ProcessHandle process) {
        return cpu(process.pid(), true)
                + children(process.pid()).mapToDouble(child -> cpu(child, true)).sum();
    }

    /** CPU seconds of those children of this process that have ended. */
    static double cpuOfEndedChildren() {
        long pid = ProcessHandle.current().pid();
        return cpu(pid, true) - cpu(pid, false);
    }

    /** Proportional share of the memory in use, in MB: pages shared by n processes count 1/n each. */
    static double pssMb(ProcessHandle process) {
        return memory(process, "Pss:");
    }

    /** Resident memory in MB; pages shared with others count in full. */
    static double rssMb(ProcessHandle process) {
        return memory(process, "Rss:");
    }

    /** As the kernel lists them: {@link ProcessHandle#children()} reads every process of the machine. */
    private static LongStream children(long pid) {
        try {
            String list = Files.readString(Path.of("/proc/" + pid + "/task/" + pid + "/children"));
            return Stream.of(list.strip().split(" "))
                    .filter(word -> !word.isEmpty())
                    .mapToLong(Long::parseLong);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double memory(ProcessHandle process, String field) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + process.pid() + "/smaps_rollup"))) {
            return lines.filter(line -> line.startsWith(field))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / KB_PER_MB)
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double cpu(long pid, boolean withEndedChildren) {
        try {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            // The second field is the name in brackets and may hold spaces; what follows it is regular.
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            long ticks = 0;
            for (int i = 0; i < (withEndedChildren ? 4 : 2); i++) {
                ticks += Long.parseLong(fields[UTIME + i]);
            }
            return ticks / TICKS;
        } catch (NoSuchFileException e) {
            return 0; // ended meanwhile: its parent counts it
        } catch (IOException e) {
            return 0; // the same, noticed while reading
        }
    }
}
