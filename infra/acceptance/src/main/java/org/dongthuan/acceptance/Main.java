package org.dongthuan.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dongthuan.acceptance.fact.Fact;
import org.dongthuan.acceptance.twobanks.TwoBanks;
import org.dongthuan.local.LocalStack;
import org.dongthuan.local.StackFailure;
import org.dongthuan.local.StackOptions;
import org.dongthuan.local.process.RunFile;

/** {@code make scenario}: a scenario on a throwaway data folder and free ports, one line a fact, nothing left running. */
public final class Main {

    private Main() {}

    /** @param args scenario (name or file), seed, and an instant of the story at which to stop and let somebody look */
    public static void main(String[] args) throws IOException {
        Path data = Files.createTempDirectory("dongthuan-scenario");
        // Also when it is broken off in the middle of a start; the data are thrown away, so nothing need end in order.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> RunFile.killLeftOvers(data.resolve("run"))));
        boolean good = false;
        try {
            String name = args.length > 0 ? args[0] : "lao-bao";
            good = TwoBanks.isNamed(name)
                    ? play(stack -> new TwoBanks(name, seed(args), stack, System.out::println).play(), data)
                    : laoBao(Scenario.load(name), args, data);
        } catch (ScenarioFailure | StackFailure | IllegalArgumentException | UncheckedIOException e) {
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

    private static long seed(String[] args) {
        try {
            return args.length > 1 ? Long.parseLong(args[1]) : 1;
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("SEED must be a whole number, not " + args[1]);
        }
    }

    private static boolean laoBao(Scenario scenario, String[] args, Path data) {
        return args.length > 2
                ? show(scenario, seed(args), data, args[2])
                : play(stack -> new Play(stack, System.out::println).play(scenario, seed(args)), data);
    }

    private static boolean play(Function<LocalStack, List<Fact>> story, Path data) {
        try (LocalStack stack = LocalStack.start(
                StackOptions.on(data).withFreePorts().withScenarioClock().forMinutes())) {
            List<Fact> facts = story.apply(stack);
            facts.forEach(fact -> System.out.println(fact.line()));
            return facts.stream().allMatch(Fact::holds);
        }
    }

    /** Stops in the middle of the story, so that somebody can see and press what is only there then. */
    private static boolean show(Scenario scenario, long seed, Path data, String until) {
        try (LocalStack stack = LocalStack.start(
                StackOptions.on(data).withFreePorts().withScenarioClock().forMinutes())) {
            new Play(stack, System.out::println).play(scenario, seed, until);
            System.out.println("It is " + until + " at " + stack.publicUrl() + ". Enter ends it.");
            String ended = (String) CompletableFuture.anyOf(stack.failure(), CompletableFuture.supplyAsync(Main::enter))
                    .join();
            System.err.print(ended);
            return ended.isEmpty();
        }
    }

    private static String enter() {
        try {
            System.in.read();
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }
}
