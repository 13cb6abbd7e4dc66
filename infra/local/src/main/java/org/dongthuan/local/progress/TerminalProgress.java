package org.dongthuan.local.progress;

import java.io.PrintStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** One line for each part, redrawn in place with its seconds. */
public final class TerminalProgress implements Progress {
    private static final long REDRAW_MILLIS = 200;

    private final PrintStream out;
    private final Map<String, Line> lines = new LinkedHashMap<>();
    private int drawn;
    private boolean finished;

    public TerminalProgress(PrintStream out) {
        this.out = out;
        Thread.ofVirtual().start(this::redrawUntilDone);
    }

    @Override
    public synchronized void step(String part, String step) {
        lines.merge(part, new Line(step, System.nanoTime(), null), (old, next) -> new Line(step, old.since, null));
        draw();
    }

    @Override
    public synchronized void ready(String part, Duration took) {
        lines.put(part, new Line("ready", 0, took));
        draw();
    }

    @Override
    public synchronized void done() {
        draw();
        finished = true;
    }

    private void redrawUntilDone() {
        try {
            while (redraw()) {
                Thread.sleep(REDRAW_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized boolean redraw() {
        if (!finished) {
            draw();
        }
        return !finished;
    }

    private void draw() {
        if (finished) {
            return;
        }
        StringBuilder frame = new StringBuilder();
        if (drawn > 0) {
            frame.append("\u001b[").append(drawn).append('A');
        }
        lines.forEach((part, line) ->
                frame.append("\r\u001b[2K").append(line.text(part)).append('\n'));
        drawn = lines.size();
        out.print(frame);
        out.flush();
    }

    private record Line(String step, long since, Duration took) {
        String text(String part) {
            double seconds = took == null ? (System.nanoTime() - since) / 1e9 : took.toMillis() / 1000.0;
            return String.format(Locale.ROOT, "  %s %-18s %6.1f s  %s", took == null ? "…" : "✓", part, seconds, step);
        }
    }
}
