package org.dongthuan.acceptance.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.dongthuan.acceptance.story.Promises;

/**
 * P2: whole lifecycles. Everybody files, is accepted and gets a case; the bank's list is reconciled, holders are asked and
 * decide at the desk, one order closes all accounts, the bank's word is verified and the result text delivered. Each stage is
 * done for all people before the next begins, as the parties of an incident do it.
 */
final class Lifecycles {

    private static final Duration LOOK = Duration.ofMillis(100);
    private static final int STEADY_PLAYS = 3;
    /** As many weeks as there are before the days on which P1 and P5 play. */
    private static final int MOST_PLAYS = 26;

    private static final LocalDate FIRST_DAY = LocalDate.parse("2023-01-02");

    private final Bed bed;
    private final Sitting sitting;
    private final List<Crowd.Person> people;
    private final Map<String, Double> stages = new LinkedHashMap<>();
    private final ConcurrentLinkedQueue<String> complaints = new ConcurrentLinkedQueue<>();
    private double cpu;

    private Lifecycles(Bed bed, LocalDate day, int people) {
        this.bed = bed;
        this.sitting = Sitting.reported(bed.callers(), day);
        this.people = bed.crowd().next(people);
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
        accountsAreOpened();
        // A plan builds on a commitment; writing one paper is no part of a person's lifecycle.
        Promises.give((officer, path, body) -> bed.callers().officer(officer).post(path, body), sitting.id());
        double before = cpuNow();
        stage("file", this::file);
        stage("accept", this::accept);
        stage("list", this::list);
        stage("ask", this::ask);
        stage("decide", this::decide);
        stage("close", this::close);
        stage("tell", this::awaitTold);
        cpu = cpuNow() - before;
    }

    private double cpuNow() {
        return bed.processes().cpu() + bed.processes().databaseCpu();
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
        measures.add(
                Measure.of("P2.cpu", "CPU a lifecycle: six processes and database", cpu / people.size() * 1000, "ms")
                        .beside("says more than seconds where others use the cores"));
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

    private void accountsAreOpened() {
        List<Map<String, Object>> accounts = people.stream()
                .map(person -> Map.<String, Object>of(
                        "accountNumber", person.account(),
                        "citizenId", person.citizenId(),
                        "fullName", person.fullName(),
                        "phone", person.phone(),
                        "openedAt", sitting.openedAt(),
                        "openedBy", "BD-SH",
                        "channel", "EKYC",
                        "placeCode", Sitting.PLACE,
                        "balance", 0))
                .toList();
        bed.callers().bank().post("/sandbox/v1/accounts", Map.of("accounts", accounts));
        bed.callers().bank().put("/sandbox/v1/scripts", Map.of("default", "ACK_THEN_CLOSE", "accounts", List.of()));
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
        incident("cc.laobao", "confirm", Map.of());
        incident("cp.laobao", "confirm", Map.of());
        incident("cc.laobao", "contain", Map.of("effectiveAt", sitting.windowTo()));
        JsonNode sent = bed.callers()
                .bank()
                .post(
                        "/sandbox/v1/account-lists",
                        Map.of(
                                "listId", "L-" + sitting.id().substring(0, 8),
                                "incidentId", sitting.id(),
                                "windowFrom", sitting.windowFrom(),
                                "windowTo", sitting.windowTo(),
                                "placeCode", Sitting.PLACE));
        if (sent.path("platformStatus").asInt() / 100 != 2) {
            throw new BenchFailure("The platform refused the list: " + sent);
        }
        Pause.until(
                "every account to know its case",
                LOOK,
                () -> known("bank_integration", "account", " and case_id is not null") == people.size()
                        && known("case_tracking", "account_ref", "") == people.size(),
                this::states);
        incident("cc.laobao", "adopt-plan", Map.of());
    }

    private void ask() {
        bed.callers().officer("cc.laobao").post("/api/v1/accounts/ask-holders", Map.of("incidentId", sitting.id()));
        await("DECISION_PENDING");
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
        await("READY");
    }

    private void close() {
        String order = bed.callers()
                .officer("co.laobao")
                .post("/api/v1/closure-orders", Map.of("incidentId", sitting.id()))
                .get("id")
                .asText();
        bed.callers().officer("cc.laobao").post("/api/v1/closure-orders/" + order + "/approve", Map.of());
        bed.callers().officer("bka.truonggiang").post("/api/v1/closure-orders/" + order + "/approve", Map.of());
        await("CLOSED_REPORTED", "VERIFIED", "NOTIFIED");
    }

    private void awaitTold() {
        await("NOTIFIED");
    }

    /** Until every account is in one of the states. */
    private void await(String... wanted) {
        Pause.until(
                "every account to be " + String.join(" or ", wanted),
                LOOK,
                () -> states().entrySet().stream()
                                .filter(state -> List.of(wanted).contains(state.getKey()))
                                .mapToInt(Map.Entry::getValue)
                                .sum()
                        == people.size(),
                this::states);
    }

    private Map<String, Integer> states() {
        return bed.tables()
                .counts(
                        "bank_integration",
                        "select state, count(*) from account where incident_id = '" + sitting.id()
                                + "' group by state");
    }

    private List<JsonNode> accounts() {
        return bed.callers().officer("cc.laobao").pages("/api/v1/accounts?incidentId=" + sitting.id());
    }

    private long cases() {
        return known("case_tracking", "case_file", "");
    }

    /** Rows of the incident. */
    private long known(String database, String table, String more) {
        return bed.tables()
                .count(
                        database,
                        "select count(*) from " + table + " where incident_id = '" + sitting.id() + "'" + more);
    }

    private void incident(String officer, String event, Map<String, Object> with) {
        Api who = bed.callers().officer(officer);
        String path = "/api/v1/incidents/" + sitting.id();
        Map<String, Object> body = new TreeMap<>(with);
        body.put("version", who.get(path).get("version").asInt());
        who.post(path + "/" + event, body);
    }

    private void stage(String name, Runnable action) {
        long began = System.nanoTime();
        action.run();
        stages.put(name, (System.nanoTime() - began) / 1e9);
    }
}
