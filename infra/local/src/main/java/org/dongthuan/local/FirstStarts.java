package org.dongthuan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ServiceLoader;

/** Fills a fresh data folder once, and remembers that it did: what was begun is never begun again on the same data. */
final class FirstStarts {

    private static final String MARK = "first-start";
    private static final String BEGUN = "begun";
    private static final String DONE = "done";

    private FirstStarts() {}

    /** Whether this data folder has been filled before. */
    static boolean isDone(Path data) {
        return DONE.equals(read(data.resolve(MARK)));
    }

    static void play(LocalStack stack) {
        Path mark = stack.settings().data().path().resolve(MARK);
        switch (read(mark)) {
            case DONE -> {}
            case BEGUN ->
                System.out.println(
                        "The scenario on this data was interrupted; `make clean` and `make run` play it anew.");
            default -> {
                write(mark, BEGUN);
                try {
                    ServiceLoader.load(FirstStart.class).forEach(one -> one.on(stack, System.out::println));
                    write(mark, DONE);
                } catch (RuntimeException e) {
                    System.err.println("The scenario could not be played to its end: " + e.getMessage());
                }
            }
        }
    }

    private static String read(Path mark) {
        try {
            return Files.exists(mark) ? Files.readString(mark) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path mark, String word) {
        try {
            Files.writeString(mark, word);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
