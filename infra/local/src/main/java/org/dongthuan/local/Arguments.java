package org.dongthuan.local;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.dongthuan.local.progress.PlainProgress;
import org.dongthuan.local.progress.Progress;
import org.dongthuan.local.progress.TerminalProgress;

/**
 * The command line, read.
 *
 * @param play fill a fresh data folder by what {@link FirstStart} finds; runs on the virtual clock
 */
record Arguments(
        String command, Path data, boolean freePorts, boolean scenario, boolean play, Set<String> only, boolean train) {
    static final String USAGE =
            "Use: run [--data DIR] [--free-ports] [--scenario] [--play] [--only part,part] [--no-training], or stop [--data DIR]";

    static Arguments parse(String... args) {
        Deque<String> words = new ArrayDeque<>(List.of(args));
        String command = words.isEmpty() ? "run" : words.pop();
        Path data = Path.of(".data");
        boolean freePorts = false;
        boolean scenario = false;
        boolean play = false;
        boolean train = true;
        Set<String> only = Set.of();
        while (!words.isEmpty()) {
            switch (words.pop()) {
                case "--data" -> data = Path.of(value(words));
                case "--free-ports" -> freePorts = true;
                case "--scenario" -> scenario = true;
                case "--play" -> {
                    scenario = true;
                    play = true;
                }
                case "--no-training" -> train = false;
                case "--only" -> only = Set.of(value(words).split(","));
                default -> throw new StackFailure(USAGE);
            }
        }
        return new Arguments(command, data.toAbsolutePath().normalize(), freePorts, scenario, play, only, train);
    }

    StackOptions options() {
        // Recording a start-up cache ends a JVM that has loaded more classes than fit; not while something is played.
        boolean quiet = !play || FirstStarts.isDone(data);
        return new StackOptions(data, freePorts, scenario, only, train && quiet, false, progress());
    }

    private static Progress progress() {
        boolean terminal = System.console() != null && System.console().isTerminal();
        return terminal ? new TerminalProgress(System.out) : new PlainProgress(System.out);
    }

    private static String value(Deque<String> words) {
        if (words.isEmpty()) {
            throw new StackFailure(USAGE);
        }
        return words.pop();
    }
}
