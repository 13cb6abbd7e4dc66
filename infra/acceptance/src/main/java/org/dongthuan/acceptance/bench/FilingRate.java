package org.dongthuan.acceptance.bench;

import java.time.LocalDate;
import java.util.List;

/**
 * P1: filings that are stored for good, through the gateway, beside pgbench storing the same rows. Rounds take turns, so that
 * a busy machine slows both; between them the stack works off what the filings set off.
 */
final class FilingRate {

    private static final int ROUNDS = 2;
    private static final int LOOK_SECONDS = 20;
    private static final int STEADY_LOOKS = 3;
    private static final String PATH = "/api/v1/complaints";

    private final Bed bed;
    private final BenchOptions options;
    private final Pgbench pgbench;

    FilingRate(Bed bed, BenchOptions options, Pgbench pgbench) {
        this.bed = bed;
        this.options = options;
        this.pgbench = pgbench;
    }

    List<Measure> measure() {
        Sitting sitting = Sitting.reported(bed.callers(), LocalDate.parse("2023-07-24"));
        Api citizens = bed.callers().anybody();
        Runnable file = () -> citizens.call("POST", PATH, bed.crowd().next().filing(sitting));
        pgbench.prepare();
        warmUp(file);
        Tally filed = new Tally();
        Tally yardstick = new Tally();
        for (int round = 0; round < ROUNDS; round++) {
            bed.quiet().await();
            filings(file, filed);
            bed.quiet().await();
            yardstick(yardstick);
        }
        bed.quiet().await();
        return measures(filed, yardstick);
    }

    /** Until compiling is over. */
    private void warmUp(Runnable file) {
        Pace pace = new Pace(STEADY_LOOKS);
        boolean holds = false;
        for (int spent = 0; spent < options.warmSeconds() && !holds; spent += LOOK_SECONDS) {
            holds = pace.holdsAt((double) Crew.repeat(LOOK_SECONDS, file) / LOOK_SECONDS);
        }
    }

    private void filings(Runnable file, Tally tally) {
        double own = bed.processes().cpu();
        double database = bed.processes().databaseCpu();
        long began = System.nanoTime();
        int count = Crew.repeat(options.seconds(), file);
        tally.seconds += (System.nanoTime() - began) / 1e9;
        tally.count += count;
        tally.clientCpu += bed.processes().cpu() - own;
        tally.serverCpu += bed.processes().databaseCpu() - database;
        bed.quiet().await();
        tally.cpuToTheEnd += bed.processes().cpu() - own + bed.processes().databaseCpu() - database;
    }

    private void yardstick(Tally tally) {
        double client = ProcFs.cpuOfEndedChildren();
        double database = bed.processes().databaseCpu();
        double rate = pgbench.run(Crew.CLIENTS, options.seconds());
        tally.seconds += options.seconds();
        tally.count += rate * options.seconds();
        tally.clientCpu += ProcFs.cpuOfEndedChildren() - client;
        tally.serverCpu += bed.processes().databaseCpu() - database;
    }

    private static List<Measure> measures(Tally filed, Tally yardstick) {
        String beside = "pgbench " + Measure.number(yardstick.rate()) + "/s";
        String cpuBeside = "pgbench " + Measure.number(yardstick.cpuEach()) + " ms, client included";
        return List.of(
                Measure.of("P1.filings", "durable filings through the gateway, 8 clients", filed.rate(), "/s")
                        .beside(beside),
                Measure.of("P1.ratio", "filings ÷ pgbench's transactions", filed.rate() / yardstick.rate(), "×")
                        .beside(beside)
                        .wanted("≥ 0.12; ≥ 0.5"),
                Measure.of("P1.cpu", "CPU a filing while filing: six processes and database", filed.cpuEach(), "ms")
                        .beside(cpuBeside),
                Measure.of("P1.cpu-ratio", "that ÷ pgbench's", filed.cpuEach() / yardstick.cpuEach(), "×")
                        .beside(cpuBeside)
                        .wanted("; ≤ 4"),
                Measure.of("P1.cpu-own", "of it the six processes", filed.clientCpu / filed.count * 1000, "ms"),
                Measure.of(
                                "P1.cpu-whole",
                                "CPU a filing until incident and receipt text are done",
                                filed.cpuToTheEnd / filed.count * 1000,
                                "ms")
                        .beside("all that follows a filing"));
    }

    /** What came about in all rounds of one kind; CPU in seconds. */
    private static final class Tally {
        private double count;
        private double seconds;
        private double clientCpu;
        private double serverCpu;
        private double cpuToTheEnd;

        double rate() {
            return count / seconds;
        }

        double cpuEach() {
            return (clientCpu + serverCpu) / count * 1000;
        }
    }
}
