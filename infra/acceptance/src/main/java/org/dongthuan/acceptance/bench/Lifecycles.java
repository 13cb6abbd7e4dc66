package org.dongthuan.acceptance.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * P2: whole lifecycles. Everybody files, is accepted and gets a case; the bank's list is reconciled, holders are asked and
 * decide at the desk, one order closes all accounts, the bank's word is verified and the result text delivered. Each stage is
 * done for all people before the next begins, as the parties of an incident do it.
 */
final class Lifecycles {

    private static final Duration LOOK = Duration.ofMillis(200);
    private static final int STEADY_PLAYS = 3;
    /** As many weeks as there are before the days on which P1 and P5 play. */
    private static final int MOST_PLAYS = 26;

    private static final LocalDate FIRST_DAY = LocalDate.parse("2023-01-02");

    private final Bed bed;
    private final Sitting sitting;
    private final RemedySteps steps;
    private final List<Crowd.Person> people;
    private final Map<String, Double> stages = new LinkedHashMap<>();
    private final ConcurrentLinkedQueue<String> complaints = new ConcurrentLinkedQueue<>();
    private final Map<String, Double> cpu = new LinkedHashMap<>();

    private Lifecycles(Bed bed, LocalDate day, int people) {
        this.bed = bed;
        this.sitting = Sitting.reported(bed.callers(), day);
        this.people = bed.crowd().next(people);
        this.steps = new RemedySteps(bed, sitting, this.people);
    }

    /** Played again and again, on other days, until compiling is over; the median of the last plays counts. */
    static List<Measure> measure(Bed bed, BenchOptions options) {
        Pace pace = new Pace(STEADY_PLAYS);
        long began = System.nanoTime();
        List<Lifecycles> plays = new ArrayList<>();
        boolean over = false;
        while (!over) {
            Lifecycles played = new Lifecycles(bed, FIRST_DAY.plusWeeks(plays.size()), options.people());
            played.play();
            bed.quiet().await();
            plays.add(played);
            boolean late = (System.nanoTime() - began) / 1e9 > options.warmSeconds();
            over = pace.holdsAt(played.rate()) || late || plays.size() == MOST_PLAYS;
        }
        List<Lifecycles> last = plays.subList(Math.max(0, plays.size() - STEADY_PLAYS), plays.size()).stream()
                .sorted(Comparator.comparingDouble(Lifecycles::rate))
                .toList();
        return last.get(last.size() / 2).measures(plays.size(), last.size());
    }

    private void play() {
        steps.openAccounts();
        // Writing one paper is no part of a person's lifecycle.
        steps.promise();
        Map<String, Double> before = bed.processes().cpuByPart();
        stage("file", this::file);
        stage("accept", this::accept);
        stage("list", this::list);
        stage("ask", this::ask);
        stage("decide", this::decide);
        stage("close", this::close);
        stage("tell", () -> steps.await("NOTIFIED"));
        bed.processes().cpuByPart().forEach((part, now) -> cpu.put(part, now - before.get(part)));
    }

    /** Milliseconds of CPU a lifecycle. */
    private double eachMillis(double seconds) {
        return seconds / people.size() * 1000;
    }

    private double seconds() {
        return stages.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private double rate() {
        return people.size() / seconds();
    }

    private List<Measure> measures(int plays, int of) {
        List<Measure> measures = new ArrayList<>();
        measures.add(Measure.of("P2.lifecycles", "filing → text delivered, " + people.size() + " people", rate(), "/s")
                .beside("played " + plays + " times, the median of the last " + of)
                .wanted("≥ 25; ≥ 50"));
        measures.add(Measure.of("P2.seconds", "first filing until the last text is delivered", seconds(), "s"));
        double all = cpu.values().stream().mapToDouble(Double::doubleValue).sum();
        measures.add(Measure.of("P2.cpu", "CPU a lifecycle: six processes and database", eachMillis(all), "ms")
                .beside("says more than seconds where others use the cores"));
        cpu.forEach(
                (part, used) -> measures.add(Measure.of("P2.cpu-" + part, "  of it " + part, eachMillis(used), "ms")));
        stages.forEach((name, seconds) -> measures.add(Measure.of("P2." + name, stageText(name), seconds, "s")
                .beside(Measure.number(people.size() / seconds) + " people/s")));
        return measures;
    }

    private static String stageText(String name) {
        return switch (name) {
            case "file" -> "  filing, 8 clients";
            case "accept" -> "  reception takes, chair accepts, all cases open";
            case "list" -> "  bank's signed list reconciled with the cases";
            case "ask" -> "  every holder asked by text";
            case "decide" -> "  decisions at the desk";
            case "close" -> "  order approved, every closure acknowledged and reported";
            default -> "  verified, result text delivered";
        };
    }

    private void file() {
        Api citizens = bed.callers().anybody();
        Crew.forEach(
                people,
                person -> complaints.add(Api.json(citizens.call("POST", "/api/v1/complaints", person.filing(sitting)))
                        .get("complaintId")
                        .asText()));
    }

    private void accept() {
        Api reception = bed.callers().officer("co.laobao");
        Api chair = bed.callers().officer("cc.laobao");
        Crew.forEach(List.copyOf(complaints), complaint -> {
            String path = "/api/v1/complaints/" + complaint;
            int version = reception.get(path).get("version").asInt();
            JsonNode taken = reception.post(path + "/take", Map.of("version", version, "track", "PETITION"));
            chair.post(path + "/accept", Map.of("version", taken.get("version").asInt()));
        });
        Pause.until("all cases to open", LOOK, () -> cases() == people.size(), this::cases);
    }

    private void list() {
        steps.contain();
        steps.handOverList();
        steps.awaitCases();
        steps.adoptPlan();
    }

    private void ask() {
        steps.ask();
        steps.await("DECISION_PENDING");
    }

    private void decide() {
        Api reception = bed.callers().officer("co.laobao");
        Crew.forEach(
                accounts(),
                account -> reception.post(
                        "/api/v1/holders/" + account.get("caseId").asText() + "/decision",
                        Map.of(
                                "decision", "CLOSE",
                                "version", account.get("version").asInt(),
                                "onBehalf", Map.of("confirmation", "FINGERPRINT"))));
        steps.await("READY");
    }

    private void close() {
        steps.approve(steps.order());
        steps.await("CLOSED_REPORTED", "VERIFIED", "NOTIFIED");
    }

    private List<JsonNode> accounts() {
        return bed.callers().officer("cc.laobao").pages("/api/v1/accounts?incidentId=" + sitting.id());
    }

    private long cases() {
        return steps.rows("case_tracking", "case_file", "");
    }

    private void stage(String name, Runnable action) {
        long began = System.nanoTime();
        action.run();
        stages.put(name, (System.nanoTime() - began) / 1e9);
    }
}
