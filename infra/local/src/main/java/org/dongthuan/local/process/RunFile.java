package org.dongthuan.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dongthuan.local.StackFailure;

/**
 * Remembers on disk which processes belong to a data folder, so that the next start can end those that a killed launcher
 * left behind. A process counts as ours only when id and start time both agree: ids are used again by the system.
 */
public final class RunFile implements AutoCloseable {
    private final Path file;
    private final FileChannel channel;
    private final FileLock lock;

    private RunFile(Path file, FileChannel channel, FileLock lock) {
        this.file = file;
        this.channel = channel;
        this.lock = lock;
    }

    /** Takes the data folder for this process; the lock goes with the process, however it ends. */
    public static RunFile take(Path runFolder) {
        Path file = runFolder.resolve("processes");
        try {
            FileChannel channel =
                    FileChannel.open(runFolder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new StackFailure("A stack already runs on " + runFolder.getParent()
                        + launcherOf(runFolder)
                                .map(p -> " (process " + p.pid() + ")")
                                .orElse("")
                        + ": stop it with `make stop`.");
            }
            return new RunFile(file, channel, lock);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The launcher that wrote the file, if it still runs. */
    public static Optional<ProcessHandle> launcherOf(Path runFolder) {
        return living(runFolder.resolve("processes")).stream()
                .filter(entry -> entry.part.equals("launcher"))
                .map(Entry::handle)
                .findFirst();
    }

    /** Kills what an earlier launcher left behind and returns the names of those parts; then begins a new list. */
    public synchronized List<String> cleanAndBegin() {
        List<String> killed = killLeftOvers(file.getParent());
        write("", StandardOpenOption.TRUNCATE_EXISTING);
        add("launcher", ProcessHandle.current());
        return killed;
    }

    /** Kills the parts of a launcher that is gone and returns their names. */
    public static List<String> killLeftOvers(Path runFolder) {
        List<Entry> orphans = living(runFolder.resolve("processes")).stream()
                .filter(entry -> !entry.part.equals("launcher"))
                .toList();
        orphans.forEach(orphan -> Signals.killTree(orphan.handle));
        orphans.forEach(orphan -> orphan.handle.onExit().join());
        return orphans.stream().map(Entry::part).toList();
    }

    public synchronized void add(String part, ProcessHandle process) {
        write(part + " " + process.pid() + " " + startOf(process) + "\n", StandardOpenOption.APPEND);
    }

    @Override
    public synchronized void close() {
        try {
            Files.deleteIfExists(file);
            lock.release();
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (java.nio.channels.OverlappingFileLockException e) {
            return null; // held by this very process
        }
    }

    private void write(String text, StandardOpenOption how) {
        try {
            Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.WRITE, how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Entry> living(Path file) {
        if (!Files.exists(file)) {
            return List.of();
        }
        try (var lines = Files.lines(file)) {
            return lines.map(line -> line.split(" "))
                    .filter(words -> words.length == 3)
                    .flatMap(words -> ProcessHandle.of(Long.parseLong(words[1]))
                            .filter(found -> found.isAlive() && startOf(found) == Long.parseLong(words[2]))
                            .map(found -> new Entry(words[0], found))
                            .stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    private record Entry(String part, ProcessHandle handle) {}
}
