package org.dongthuan.local.progress;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** One line for each change, for logs and pipes. */
public final class PlainProgress implements Progress {
    private final PrintStream out;

    public PlainProgress(PrintStream out) {
        this.out = out;
    }

    @Override
    public void step(String part, String step) {
        out.printf("%-18s %s%n", part, step);
    }

    @Override
    public void ready(String part, Duration took) {
        out.printf(Locale.ROOT, "%-18s ready after %.1f s%n", part, took.toMillis() / 1000.0);
    }
}
