package org.dongthuan.acceptance.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * P5: from the citizen's receipt until the complaint stands in the commune police's list of the incident, which another
 * service keeps and learns by event. People come at a steady rate, however slowly they are served (an open loop).
 */
final class Visibility {

    private static final int[] RATES = {50, 100};
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(10);
    private static final int PAGE = 20;

    private final Bed bed;
    private final BenchOptions options;

    Visibility(Bed bed, BenchOptions options) {
        this.bed = bed;
        this.options = options;
    }

    List<Measure> measure() {
        List<Measure> measures = new ArrayList<>();
        for (int rate : RATES) {
            bed.quiet().await();
            Sitting sitting = Sitting.reported(
                    bed.callers(), LocalDate.parse("2023-07-10").plusDays(measures.size()));
            measures.addAll(new Run(sitting, rate).measure());
        }
        return measures;
    }

    /** One rate. */
    private final class Run {
        private final Sitting sitting;
        private final int rate;
        private final Map<String, Long> filed = new ConcurrentHashMap<>();
        private final Map<String, Long> seen = new ConcurrentHashMap<>();
        private final ConcurrentLinkedQueue<Double> answers = new ConcurrentLinkedQueue<>();
        private final List<Double> looks = new ArrayList<>();
        private final AtomicInteger refused = new AtomicInteger();

        Run(Sitting sitting, int rate) {
            this.sitting = sitting;
            this.rate = rate;
        }

        List<Measure> measure() {
            int count = rate * options.seconds();
            Thread people = Thread.ofPlatform().daemon().start(() -> file(count));
            Pause.until(
                    "filings to be seen",
                    BETWEEN_LOOKS,
                    () -> look(people.isAlive()),
                    () -> seen.size() + " of " + filed.size() + ", refused " + refused.get());
            List<Double> lags = new ArrayList<>();
            filed.forEach((complaint, at) -> lags.add(Math.max(0, (seen.get(complaint) - at) / 1e6)));
            Percentiles lag = new Percentiles(lags);
            Percentiles answer = new Percentiles(answers);
            Percentiles look = new Percentiles(looks);
            String beside = "one look p50 " + Measure.number(look.at(50)) + " ms, filing answered p50 "
                    + Measure.number(answer.at(50)) + ", p99 " + Measure.number(answer.at(99)) + " ms";
            String key = "P5.at-" + rate;
            String what = "receipt → in the police's list at " + rate + " filings/s, ";
            return List.of(
                    Measure.of(key + ".p50", what + "p50", lag.at(50), "ms")
                            .beside(beside)
                            .wanted("; ≤ 25"),
                    Measure.of(key + ".p99", what + "p99", lag.at(99), "ms")
                            .beside("of " + lag.count() + "; refused as too many " + refused.get())
                            .wanted("≤ 1000; ≤ 250"));
        }

        private void file(int count) {
            Api citizens = bed.callers().anybody();
            long began = System.nanoTime();
            try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int i = 0; i < count; i++) {
                    long due = began + i * 1_000_000_000L / rate;
                    while (System.nanoTime() < due) {
                        LockSupport.parkNanos(due - System.nanoTime());
                    }
                    byte[] filing = bed.crowd().next().filing(sitting);
                    threads.execute(() -> file(citizens, filing, due));
                }
            }
        }

        private void file(Api citizens, byte[] filing, long due) {
            try {
                JsonNode receipt = Api.json(citizens.call("POST", "/api/v1/complaints", filing));
                long now = System.nanoTime();
                filed.put(receipt.get("complaintId").asText(), now);
                // From the moment the person came, so that a stall counts for all who waited in it.
                answers.add((now - due) / 1e6);
            } catch (BenchFailure | UncheckedIOException e) {
                refused.incrementAndGet();
            }
        }

        /**
         * Reads the list from its newest row back to one that was seen before; when nobody comes any more, to its end, so
         * that nothing committed out of order is missed.
         *
         * @return whether nobody comes any more and everybody with a receipt has been seen
         */
        private boolean look(boolean stillComing) {
            Api police = bed.callers().officer("cp.laobao");
            String path = "/api/v1/incidents/" + sitting.id() + "/members?limit=" + PAGE;
            Map<String, Long> read = new HashMap<>();
            String next = "";
            boolean known = false;
            try {
                do {
                    long asked = System.nanoTime();
                    JsonNode page = police.get(path + (next.isEmpty() ? "" : "&after=" + next));
                    long now = System.nanoTime();
                    looks.add((now - asked) / 1e6);
                    for (JsonNode member : page.path("items")) {
                        String complaint = member.get("complaintId").asText();
                        known = seen.containsKey(complaint);
                        read.put(complaint, now);
                    }
                    next = page.path("next").asText("");
                } while (!next.isEmpty() && !(known && stillComing));
            } catch (BenchFailure tooMany) {
                return false; // reads are turned away first; the police look again
            }
            read.forEach(seen::putIfAbsent);
            return !stillComing && seen.keySet().containsAll(filed.keySet());
        }
    }
}
