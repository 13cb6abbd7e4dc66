package org.dongthuan.local;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import org.dongthuan.local.progress.Progress;

/**
 * How a stack is to run.
 *
 * @param data folder of everything that outlives a run: databases, topics, secrets, logs
 * @param freePorts pick free ports instead of the usual ones; the same data folder gets the same ports again if it can
 * @param scenario services run with profile {@code scenario}, on the virtual clock in {@code <data>/clock}
 * @param only names of the parts to run; empty means all of them
 * @param train let a Java part without a start-up cache write one when it stops (a slow first stop, quick later starts)
 * @param shortLived the stack ends within minutes: nothing is compiled for peak speed, which takes that long to pay off
 * @param progress told about every part
 */
public record StackOptions(
        Path data,
        boolean freePorts,
        boolean scenario,
        Set<String> only,
        boolean train,
        boolean shortLived,
        Progress progress) {

    public StackOptions {
        data = data.toAbsolutePath().normalize();
        only = Set.copyOf(only);
        Objects.requireNonNull(progress);
    }

    /** The usual stack on this data folder: all parts, usual ports, real time, silent, no training. */
    public static StackOptions on(Path data) {
        return new StackOptions(data, false, false, Set.of(), false, false, Progress.silent());
    }

    public StackOptions withFreePorts() {
        return new StackOptions(data, true, scenario, only, train, shortLived, progress);
    }

    public StackOptions withScenarioClock() {
        return new StackOptions(data, freePorts, true, only, train, shortLived, progress);
    }

    public StackOptions withOnly(String... parts) {
        return new StackOptions(data, freePorts, scenario, Set.of(parts), train, shortLived, progress);
    }

    public StackOptions withTraining() {
        return new StackOptions(data, freePorts, scenario, only, true, shortLived, progress);
    }

    public StackOptions forMinutes() {
        return new StackOptions(data, freePorts, scenario, only, train, true, progress);
    }

    public StackOptions withProgress(Progress shown) {
        return new StackOptions(data, freePorts, scenario, only, train, shortLived, shown);
    }
}
