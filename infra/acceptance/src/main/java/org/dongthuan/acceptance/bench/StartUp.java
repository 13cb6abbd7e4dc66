package org.dongthuan.acceptance.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dongthuan.local.LocalStack;

/** P7: how long a start takes, and what the six processes hold when they have nothing to do. */
final class StartUp {

    private final StartTimes times;
    private final List<Measure> measures = new ArrayList<>();

    StartUp(StartTimes times) {
        this.times = times;
    }

    /** @param cold seconds of the first start, of data that were not there yet; warm of the second */
    void wholeStack(double cold, double warm) {
        measures.add(Measure.of("P7.warm-start", "second start of the whole stack on the same data", warm, "s")
                .beside("first start " + Measure.number(cold) + " s")
                .wanted("≤ 60; ≤ 30"));
    }

    /** Starts each of the six again while the others run. */
    void oneByOne(LocalStack stack) {
        OwnProcesses.OWN.forEach(stack::restart);
        String slowest = OwnProcesses.OWN.stream()
                .max(Comparator.comparingDouble(times::seconds))
                .orElseThrow();
        double mean =
                OwnProcesses.OWN.stream().mapToDouble(times::seconds).average().orElseThrow();
        measures.add(Measure.of("P7.one-start", "one service's start, the slowest", times.seconds(slowest), "s")
                .beside(slowest + "; mean of six " + Measure.number(mean) + " s")
                .wanted("≤ 8; ≤ 3"));
    }

    /** Taken when everything else is done and worked off. */
    void memory(OwnProcesses processes) {
        String each = String.join(
                ", ",
                OwnProcesses.OWN.stream()
                        .map(part -> part + " " + Measure.number(processes.pssMb(part)))
                        .toList());
        measures.add(Measure.of("P7.memory", "memory (PSS) of the six processes, idle", processes.pssMb(), "MB")
                .beside("RSS " + Measure.number(processes.rssMb()) + " MB")
                .wanted("≤ 2100; ≤ 1500"));
        measures.add(Measure.of(
                        "P7.memory-mean", "of it each, on average", processes.pssMb() / OwnProcesses.OWN.size(), "MB")
                .beside(each));
    }

    /** Cores used by the six processes over some seconds without any request. */
    void idleCpu(OwnProcesses processes) {
        double before = processes.cpu();
        long began = System.nanoTime();
        Pause.of(java.time.Duration.ofSeconds(10));
        double cores = (processes.cpu() - before) / ((System.nanoTime() - began) / 1e9);
        measures.add(Measure.of("P7.idle-cpu", "cores the six processes use when idle", cores, "cores"));
    }

    List<Measure> measures() {
        return measures;
    }
}
