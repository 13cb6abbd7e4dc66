package org.dongthuan.local;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.dongthuan.local.part.Part;
import org.dongthuan.local.part.Parts;
import org.dongthuan.local.process.RunFile;
import org.dongthuan.local.process.Training;
import org.dongthuan.local.setting.Ports;
import org.dongthuan.local.setting.Preflight;
import org.dongthuan.local.setting.Settings;

/**
 * A running platform on this machine: every part a process of its own. State stays in the data folder, so a stack started
 * again on the same folder goes on where it ended.
 */
public final class LocalStack implements AutoCloseable {
    private final Settings settings;
    private final RunFile runFile;
    private final Supervisor supervisor;

    private LocalStack(Settings settings, RunFile runFile, Supervisor supervisor) {
        this.settings = settings;
        this.runFile = runFile;
        this.supervisor = supervisor;
    }

    /**
     * Starts the parts and returns when all of them are ready.
     *
     * @throws StackFailure when the stack cannot start; nothing is left running then
     */
    public static LocalStack start(StackOptions options) {
        LocalStack stack = prepare(options);
        stack.startParts();
        return stack;
    }

    /** Takes the data folder and makes all checks, but starts nothing yet, so that a shutdown hook can be set first. */
    static LocalStack prepare(StackOptions options) {
        List<Part> parts = Parts.chosen(options.only());
        Settings settings = Settings.of(options);
        RunFile runFile = RunFile.take(settings.data().path().resolve("run"));
        try {
            for (String orphan : runFile.cleanAndBegin()) {
                options.progress().step(orphan, "ended, left over from an earlier run");
            }
            Preflight.check(settings, parts);
            settings.data().savePorts(settings.ports());
            return new LocalStack(settings, runFile, new Supervisor(settings, parts, runFile));
        } catch (RuntimeException e) {
            runFile.close();
            throw e;
        }
    }

    void startParts() {
        try {
            supervisor.startAll();
            Training.endLater(supervisor.processes());
        } catch (RuntimeException e) {
            stop();
            throw e;
        }
    }

    /** Stops everything in order. May be called at any time, from any thread, more than once. */
    public void stop() {
        if (supervisor.stopAll()) {
            runFile.close();
        }
    }

    @Override
    public void close() {
        stop();
    }

    /** Ends one part as a crash would (kill -9); the rest goes on. Only tests of faults do this. */
    public void kill(String part) {
        supervisor.kill(part);
    }

    /** Starts a part again, ending it in order first if it runs, and returns when it is ready. */
    public void restart(String part) {
        supervisor.restart(part);
    }

    /** The part's process; empty when it does not run. */
    public Optional<ProcessHandle> processOf(String part) {
        return supervisor.processOf(part);
    }

    /** Completes with one line when a part ends unasked; everything has been stopped by then. */
    public CompletableFuture<String> failure() {
        return supervisor.failure().thenApplyAsync(line -> {
            stop();
            return line;
        });
    }

    /** Ports of this run by name, see {@link Ports}. */
    public Ports ports() {
        return settings.ports();
    }

    /** Addresses, credentials and folders of this run. */
    public Settings settings() {
        return settings;
    }

    /** Address of the gateway, the only one that users and partners know. */
    public String publicUrl() {
        return settings.ports().http("gateway");
    }
}
