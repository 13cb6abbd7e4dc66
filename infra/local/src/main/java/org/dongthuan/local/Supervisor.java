package org.dongthuan.local;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.dongthuan.local.part.Part;
import org.dongthuan.local.part.Tier;
import org.dongthuan.local.process.Child;
import org.dongthuan.local.process.LogTail;
import org.dongthuan.local.process.RunFile;
import org.dongthuan.local.setting.Settings;

/** Starts parts side by side as their needs allow, watches them, and stops them tier by tier. */
final class Supervisor {
    private static final Duration POLL = Duration.ofMillis(100);

    private final Settings settings;
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final RunFile runFile;
    private final Map<String, Child> children = new ConcurrentHashMap<>();
    private final CompletableFuture<String> failure = new CompletableFuture<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile boolean stopping;
    private boolean stopped;

    Supervisor(Settings settings, List<Part> chosen, RunFile runFile) {
        this.settings = settings;
        this.runFile = runFile;
        chosen.forEach(part -> parts.put(part.name(), part));
    }

    /** Returns when all parts are ready; the first failure is thrown at once. */
    void startAll() {
        Map<String, CompletableFuture<Void>> ready = new LinkedHashMap<>();
        parts.keySet().forEach(name -> ready.put(name, new CompletableFuture<>()));
        for (Part part : parts.values()) {
            CompletableFuture<?>[] needs = part.needs().stream()
                    .filter(ready::containsKey)
                    .map(ready::get)
                    .toArray(CompletableFuture[]::new);
            CompletableFuture.allOf(needs)
                    .thenRunAsync(() -> startOne(part), threads)
                    .whenComplete((done, error) -> finish(ready.get(part.name()), error));
        }
        CompletableFuture<Void> all = CompletableFuture.allOf(ready.values().toArray(CompletableFuture[]::new));
        CompletableFuture<Void> broken = new CompletableFuture<>();
        ready.values()
                .forEach(one -> one.exceptionally(error -> {
                    broken.completeExceptionally(error);
                    return null;
                }));
        try {
            CompletableFuture.anyOf(all, broken).join();
        } catch (CompletionException e) {
            throw asFailure(e);
        } finally {
            settings.options().progress().done();
        }
    }

    /** Stops all parts; false when that was done before. */
    synchronized boolean stopAll() {
        stopping = true;
        if (stopped) {
            return false;
        }
        stopped = true;
        threads.shutdownNow();
        for (Tier tier : List.of(Tier.values()).reversed()) {
            stopTier(tier);
        }
        return true;
    }

    void kill(String part) {
        child(part).ifPresent(Child::kill);
    }

    void restart(String name) {
        Part part = Optional.ofNullable(parts.get(name))
                .orElseThrow(() -> new StackFailure("No part " + name + " runs here."));
        child(name).filter(Child::isAlive).ifPresent(Child::stop);
        startOne(part);
    }

    Optional<ProcessHandle> processOf(String part) {
        return child(part).filter(Child::isAlive).map(Child::handle);
    }

    List<ProcessHandle> processes() {
        return children.values().stream()
                .filter(Child::isAlive)
                .map(Child::handle)
                .toList();
    }

    CompletableFuture<String> failure() {
        return failure;
    }

    private void startOne(Part part) {
        long began = System.nanoTime();
        try {
            settings.options().progress().step(part.name(), "preparing");
            part.prepare(settings);
            settings.options().progress().step(part.name(), "starting");
            Child child = spawn(part);
            awaitReady(part, child);
            part.afterReady(settings);
            settings.options().progress().ready(part.name(), Duration.ofNanos(System.nanoTime() - began));
        } catch (StackFailure e) {
            throw e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("The start of " + part.name() + " was interrupted.", e);
        } catch (Exception e) {
            throw new StackFailure("The part " + part.name() + " cannot start: " + e, e);
        }
    }

    /** Holds the lock that stopping takes, so that no process can be born after the stop has begun. */
    private Child spawn(Part part) throws Exception {
        var launch = part.launch(settings);
        synchronized (this) {
            if (stopping) {
                throw new StackFailure("The start was broken off.");
            }
            Child child = Child.start(part.name(), launch, settings.data().log(part.name()));
            children.put(part.name(), child);
            runFile.add(part.name(), child.handle());
            child.onExit().thenRun(() -> onEnd(child));
            return child;
        }
    }

    private void awaitReady(Part part, Child child) throws Exception {
        long deadline = System.nanoTime() + part.patience().toNanos();
        while (!isReady(part)) {
            if (!child.isAlive()) {
                throw new StackFailure(endOf(child));
            }
            if (System.nanoTime() > deadline) {
                throw new StackFailure("The part " + part.name() + " was not ready after "
                        + part.patience().toSeconds() + " s; see "
                        + settings.data().log(part.name()) + ".");
            }
            Thread.sleep(POLL);
        }
    }

    private boolean isReady(Part part) throws InterruptedException {
        try {
            return part.isReady(settings);
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception e) {
            return false;
        }
    }

    private void onEnd(Child child) {
        if (!child.endWanted() && !stopping) {
            failure.complete(endOf(child));
        }
    }

    private String endOf(Child child) {
        var log = settings.data().log(child.part());
        String last = LogTail.lastLine(log);
        return "The part " + child.part() + " ended unasked with code " + child.exitCode() + "; see " + log
                + (last.isEmpty() ? "." : ": " + last);
    }

    private void stopTier(Tier tier) {
        List<Child> running = new ArrayList<>();
        children.forEach((name, child) -> {
            if (parts.get(name).tier() == tier && child.isAlive()) {
                running.add(child);
            }
        });
        CompletableFuture.allOf(running.stream()
                        .map(child -> CompletableFuture.runAsync(child::stop, Thread::startVirtualThread))
                        .toArray(CompletableFuture[]::new))
                .join();
    }

    private Optional<Child> child(String part) {
        return Optional.ofNullable(children.get(part));
    }

    private static void finish(CompletableFuture<Void> future, Throwable error) {
        if (error == null) {
            future.complete(null);
        } else {
            future.completeExceptionally(error);
        }
    }

    private static StackFailure asFailure(Throwable error) {
        Throwable cause = error;
        while (cause instanceof CompletionException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause instanceof StackFailure known ? known : new StackFailure(String.valueOf(cause), cause);
    }
}
