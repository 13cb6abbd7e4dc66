package org.dongthuan.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A running part's process. */
public final class Child {
    private static final Path SETSID = Path.of("/usr/bin/setsid");

    private final String part;
    private final Launch launch;
    private final Process process;
    private volatile boolean endWanted;

    private Child(String part, Launch launch, Process process) {
        this.part = part;
        this.launch = launch;
        this.process = process;
    }

    /** Starts the command with its output appended to {@code log}. */
    public static Child start(String part, Launch launch, Path log) throws IOException {
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(SETSID)) {
            // Its own session: Ctrl-C must reach only the launcher, which stops the parts in order.
            command.add(SETSID.toString());
        }
        command.addAll(launch.command());
        Files.createDirectories(launch.workFolder());
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(launch.workFolder().toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(launch.environment());
        return new Child(part, launch, builder.start());
    }

    public String part() {
        return part;
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public int exitCode() {
        return process.exitValue();
    }

    /** Whether the end of this process was asked for by the launcher. */
    public boolean endWanted() {
        return endWanted;
    }

    public CompletableFuture<Process> onExit() {
        return process.onExit();
    }

    /** Ends the process in order, or by force when it takes longer than its launch allows. */
    public void stop() {
        endWanted = true;
        Signals.send(launch.stopSignal(), process.toHandle());
        try {
            process.onExit().get(launch.stopPatience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            kill();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            kill();
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ends the process and whatever it started at once (kill -9). */
    public void kill() {
        endWanted = true;
        Signals.killTree(process.toHandle());
        process.onExit().join();
    }
}
