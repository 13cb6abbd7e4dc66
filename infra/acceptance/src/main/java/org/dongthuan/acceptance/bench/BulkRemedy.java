package org.dongthuan.acceptance.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.dongthuan.acceptance.client.VirtualTime;

/**
 * P6: how fast the whole of a large incident moves where machines talk to machines. Nobody on the list complained and nobody
 * answers, so that the desk is no part of it: the bank's list is reconciled, everybody is texted twice, all accounts are closed
 * by default.
 */
final class BulkRemedy {

    private static final int PEOPLE = 5000;
    private static final Duration LOOK = Duration.ofMillis(100);
    /** After the last working day to answer the first request, and the second. */
    private static final List<String> LATER = List.of("2023-08-14T14:00", "2023-08-18T14:00");

    private final Bed bed;
    private final VirtualTime clock;
    private final Sitting sitting;
    private final RemedySteps steps;

    private BulkRemedy(Bed bed) {
        this.bed = bed;
        this.clock = new VirtualTime(bed.stack().settings().data().clock());
        this.sitting = Sitting.reported(bed.callers(), java.time.LocalDate.parse("2023-08-07"));
        this.steps = new RemedySteps(bed, sitting, bed.crowd().next(PEOPLE));
    }

    /** Moves the virtual clock on by eight days. */
    static List<Measure> measure(Bed bed) {
        return new BulkRemedy(bed).play();
    }

    private List<Measure> play() {
        steps.openAccounts();
        steps.contain();
        double list = seconds(steps::handOverList);
        double cases = list + seconds(steps::awaitCases);
        steps.promise();
        steps.adoptPlan();
        bed.quiet().await();
        steps.ask();
        steps.await("DECISION_PENDING");
        bed.quiet().await();
        double texts = textsAfterOutage();
        bed.quiet().await();
        clock.at(LATER.getLast());
        steps.closeByDefault();
        steps.await("READY");
        bed.quiet().await();
        String order = steps.order();
        double acknowledged = seconds(() -> {
            steps.approve(order);
            steps.await("SENT", "CLOSED_REPORTED", "VERIFIED", "NOTIFIED");
        });
        double closed = acknowledged + seconds(() -> steps.await("CLOSED_REPORTED", "VERIFIED", "NOTIFIED"));
        double told = closed + seconds(() -> steps.await("NOTIFIED"));
        return List.of(
                rate("rows", "rows of a bank's signed list given their state", list)
                        .wanted("; ≥ 5000"),
                rate("cases", "  every row with its case, opened without a complaint", cases),
                rate("texts", "texts submitted that waited for the line", texts).wanted("; ≥ 500"),
                rate("closures", "closures sent and acknowledged, from the second approval", acknowledged)
                        .wanted("; ≥ 300"),
                rate("closed", "  until the bank has reported all as closed", closed),
                rate("told", "  until its books confirm it and everybody has been told", told));
    }

    /** Everybody is asked a second time while the SMS centre is away: the line, and nothing before it, is the limit then. */
    private double textsAfterOutage() {
        bed.callers().phones().put("/outage", Map.of("down", true));
        clock.at(LATER.getFirst());
        Pause.until("second requests to wait", LOOK, () -> texts("state = 'QUEUED'") == PEOPLE, this::textStates);
        bed.callers().phones().put("/outage", Map.of("down", false));
        Pause.until("the first to go", LOOK, () -> texts("state = 'QUEUED'") < PEOPLE, this::textStates);
        return seconds(() -> Pause.until(
                "all to be submitted", LOOK, () -> texts("state in ('QUEUED', 'SUBMITTING')") == 0, this::textStates));
    }

    private long texts(String condition) {
        return bed.tables().count("notification", "select count(*) from message where " + condition);
    }

    private Object textStates() {
        return bed.tables().counts("notification", "select state, count(*) from message group by state");
    }

    private static Measure rate(String name, String what, double seconds) {
        return Measure.of("P6." + name, what, PEOPLE / seconds, "/s")
                .beside(PEOPLE + " in " + Measure.number(seconds) + " s");
    }

    private static double seconds(Runnable action) {
        long began = System.nanoTime();
        action.run();
        return (System.nanoTime() - began) / 1e9;
    }
}
