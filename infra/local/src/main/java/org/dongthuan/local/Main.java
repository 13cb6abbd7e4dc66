package org.dongthuan.local;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.dongthuan.local.process.RunFile;

/** Command line of the launcher: {@code run} and {@code stop}. */
public final class Main {
    private static final int FAILED = 1;
    private static final int STOP_PATIENCE_MINUTES = 4;

    private Main() {}

    public static void main(String[] args) {
        int exit;
        try {
            Arguments arguments = Arguments.parse(args);
            exit = switch (arguments.command()) {
                case "run" -> run(arguments);
                case "stop" -> stop(arguments.data());
                default -> throw new StackFailure(Arguments.USAGE);
            };
        } catch (StackFailure e) {
            System.err.println(e.getMessage());
            exit = FAILED;
        }
        System.exit(exit);
    }

    private static int run(Arguments arguments) {
        long began = System.nanoTime();
        LocalStack stack = LocalStack.prepare(arguments.options());
        Runtime.getRuntime().addShutdownHook(new Thread(stack::stop, "stop"));
        stack.startParts();
        long ready = System.nanoTime() - began;
        // Before anything is played: a part that dies meanwhile must end the stack as at any other time.
        CompletableFuture<String> end = stack.failure();
        Thread.ofPlatform().daemon().name("welcome").start(() -> {
            if (arguments.play()) {
                FirstStarts.play(stack);
            }
            System.out.print(Welcome.text(stack, ready));
        });
        System.err.println(end.join());
        return FAILED;
    }

    private static int stop(Path data) {
        var launcher = RunFile.launcherOf(data.resolve("run"));
        if (launcher.isEmpty()) {
            RunFile.killLeftOvers(data.resolve("run"))
                    .forEach(part -> System.out.println("Ended left-over " + part + "."));
            System.out.println("No stack runs on " + data + ".");
            return 0;
        }
        launcher.get().destroy();
        try {
            launcher.get().onExit().get(STOP_PATIENCE_MINUTES, TimeUnit.MINUTES);
            return 0;
        } catch (Exception e) {
            throw new StackFailure(
                    "The stack on " + data + " (process " + launcher.get().pid() + ") does not stop.", e);
        }
    }
}
