package org.dongthuan.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.dongthuan.acceptance.fact.Fact;
import org.dongthuan.local.LocalStack;
import org.dongthuan.local.StackFailure;
import org.dongthuan.local.StackOptions;

/** {@code make scenario}: a scenario on a throwaway data folder and free ports, one line a fact, nothing left running. */
public final class Main {

    private Main() {}

    /** @param args scenario (name or file) and seed */
    public static void main(String[] args) throws IOException {
        String source = args.length > 0 ? args[0] : "lao-bao";
        long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
        Path data = Files.createTempDirectory("dongthuan-scenario");
        boolean good = false;
        StackOptions options = StackOptions.on(data).withFreePorts().withScenarioClock();
        try (LocalStack stack = LocalStack.start(options)) {
            Runtime.getRuntime().addShutdownHook(new Thread(stack::stop));
            List<Fact> facts = new Play(stack, System.out::println).play(Scenario.load(source), seed);
            facts.forEach(fact -> System.out.println(fact.line()));
            good = facts.stream().allMatch(Fact::holds);
        } catch (ScenarioFailure | StackFailure | IllegalArgumentException e) {
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

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }
}
