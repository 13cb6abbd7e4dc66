package org.dongthuan.acceptance.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dongthuan.local.LocalStack;
import org.dongthuan.local.StackFailure;
import org.dongthuan.local.StackOptions;
import org.dongthuan.local.process.RunFile;

/** {@code make bench}: measures the whole stack on throwaway data and free ports; nothing is left running. */
public final class Bench {

    private Bench() {}

    /** @param args path of pgbench. Everything else comes from the environment, see {@link BenchOptions} */
    public static void main(String[] args) throws IOException {
        Path data = Files.createTempDirectory("dongthuan-bench");
        // Also when it is broken off in the middle of a start; the data are thrown away, so nothing need end in order.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> RunFile.killLeftOvers(data.resolve("run"))));
        boolean good = false;
        try {
            BenchOptions options = BenchOptions.of(System.getenv());
            double load = Machine.load();
            List<Measure> measures = measure(options, Path.of(args[0]), data);
            good = !measures.isEmpty();
            if (good) {
                new Kept(options.results()).keep(Machine.read(), load, measures).forEach(System.out::println);
            }
        } catch (BenchFailure | StackFailure e) {
            System.err.println(e.getMessage());
        } finally {
            if (good) {
                delete(data);
            } else {
                System.err.println("Logs are kept in " + data);
            }
        }
        System.exit(good ? 0 : 1);
    }

    private static List<Measure> measure(BenchOptions options, Path pgbench, Path data) {
        StartTimes times = new StartTimes();
        StartUp startUp = new StartUp(times);
        // Scenario profile: only there synthetic people may file. Its clock is set to a morning, outside quiet hours.
        StackOptions stack =
                StackOptions.on(data).withFreePorts().withScenarioClock().withProgress(times);
        MorningClock.set(data);
        if (options.wants("P7")) {
            say("first start, which also trains the start-up caches where there are none");
            long began = System.nanoTime();
            LocalStack first = LocalStack.start(stack.withTraining());
            double cold = seconds(began);
            first.close();
            say("second start");
            began = System.nanoTime();
            try (LocalStack second = LocalStack.start(stack)) {
                startUp.wholeStack(cold, seconds(began));
                say("starts of single services");
                startUp.oneByOne(second);
                return load(options, pgbench, Bed.of(second), startUp);
            }
        }
        try (LocalStack only = LocalStack.start(stack)) {
            return load(options, pgbench, Bed.of(only), startUp);
        }
    }

    private static List<Measure> load(BenchOptions options, Path pgbench, Bed bed, StartUp startUp) {
        List<Measure> measures = new ArrayList<>();
        // First and longest: what comes after it runs on code that is compiled, as after a day of work.
        take(options, "P2", measures, told -> Lifecycles.measure(bed, options).forEach(told));
        take(
                options,
                "P1",
                measures,
                told -> new FilingRate(bed, options, new Pgbench(pgbench, bed.stack()))
                        .measure()
                        .forEach(told));
        take(
                options,
                "P5",
                measures,
                told -> new Visibility(bed, options).measure().forEach(told));
        // After what needs the clock of the morning.
        take(options, "P6", measures, told -> BulkRemedy.measure(bed).forEach(told));
        // Late: what is measured after it is measured on a million cases.
        take(options, "P4", measures, told -> new Worklists(bed, new Plans(bed, options.plans())).measure(told));
        take(options, "P7", measures, told -> {
            bed.quiet().await();
            Pause.of(Duration.ofSeconds(5));
            startUp.idleCpu(bed.processes());
            startUp.memory(bed.processes());
            startUp.measures().forEach(told);
        });
        measures.sort(Comparator.comparing(measure -> measure.key().substring(0, 2)));
        return measures;
    }

    /** One group, told as it comes; when it fails the others, and what it told, are still worth having. */
    private static void take(
            BenchOptions options, String group, List<Measure> measures, Consumer<Consumer<Measure>> measurement) {
        if (!options.wants(group)) {
            return;
        }
        say(group);
        try {
            measurement.accept(measure -> {
                System.out.println("          " + measure.key() + " " + measure.shown() + " " + measure.unit());
                measures.add(measure);
            });
        } catch (BenchFailure e) {
            System.err.println(group + " failed: " + e.getMessage());
        }
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private static void say(String what) {
        System.out.printf("%tT  %s%n", java.time.LocalTime.now(), what);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }
}
