package org.dongthuan.acceptance.twobanks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.dongthuan.acceptance.ScenarioFailure;
import org.dongthuan.acceptance.client.AccountStates;
import org.dongthuan.acceptance.client.Await;
import org.dongthuan.acceptance.client.Http;
import org.dongthuan.acceptance.client.Parties;
import org.dongthuan.acceptance.client.VirtualTime;
import org.dongthuan.acceptance.fact.Fact;
import org.dongthuan.acceptance.story.Promises;
import org.dongthuan.acceptance.story.Step;
import org.dongthuan.local.LocalStack;
import org.dongthuan.local.process.LogDigest;

/**
 * Accounts at two banks were opened without consent and nobody answers: all are closed by default. One bank is away for a day,
 * both answer some requests twice, not at all or under a wrong signature, the SMS centre is down for an hour, and parts of the
 * platform and what it stands on are killed meanwhile.
 */
public final class TwoBanks {

    static final String PLACE = "19432";
    private static final String NOTIFIED = "NOTIFIED";
    /** Rows that the bank's control interface takes at once. */
    private static final int CHUNK = 1000;

    private final TwoBanksScenario scenario;
    private final LocalStack stack;
    private final Consumer<String> progress;
    private final Parties parties;
    private final VirtualTime clock;
    private final List<PlayedBank> banks;
    private CompletableFuture<Void> comesBack = CompletableFuture.completedFuture(null);
    private String incident;

    /** @param name of a scenario of this kind @param progress told about each step, in words */
    public TwoBanks(String name, long seed, LocalStack stack, Consumer<String> progress) {
        this.scenario = TwoBanksScenario.load(name);
        this.stack = stack;
        this.progress = progress;
        this.parties = new Parties(stack);
        this.clock = new VirtualTime(stack.settings().data().path().resolve("clock"));
        this.banks = List.of(
                new PlayedBank("NH-TG", "bka.truonggiang", parties.bank(), new Depositors(scenario, 0, seed)),
                new PlayedBank("NH-HV", "bka.huongvang", parties.secondBank(), new Depositors(scenario, 1, seed)));
    }

    /** Whether a scenario of that name is of this kind. */
    public static boolean isNamed(String scenario) {
        return scenario.startsWith("two-banks");
    }

    /** @throws ScenarioFailure when a step is refused or waited for in vain; says what the services complained of */
    public List<Fact> play() {
        CompletableFuture<String> partEnded = stack.failure();
        try {
            steps().forEach(this::take);
            return new TwoBanksFacts(scenario, banks, parties, incident).all();
        } catch (ScenarioFailure failure) {
            String ended = partEnded.isDone() ? "\n" + partEnded.join() : "";
            String logs = String.join("\n", LogDigest.of(stack.settings().data().logs()));
            throw new ScenarioFailure(failure.getMessage() + ended + "\n" + logs, failure);
        }
    }

    private List<Step> steps() {
        TwoBanksScenario.Moments at = scenario.moments();
        return List.of(
                new Step(null, "accounts are opened at two banks", () -> banks.forEach(this::opened)),
                new Step(at.reported(), "the utility reports", this::report),
                new Step(at.contained(), "it is confirmed and contained", this::contain),
                new Step(at.lists(), "both banks hand over their lists", this::lists),
                new Step(at.asked(), "holders are asked, nobody answers", this::ask),
                new Step(at.askedAgain(), "they are asked again", this::askedAgain),
                new Step(at.unanswered(), "all are to be closed by default", this::closeByDefault),
                new Step(at.ordered(), "both orders are approved", this::order),
                new Step(at.phonesBack(), "the SMS centre is back after an hour", this::phonesAreBack),
                new Step(at.bankBack(), "the second bank is back after a day", this::bankIsBack),
                new Step(at.resent(), "what was not answered is sent again", this::resent));
    }

    private void take(Step step) {
        if (step.at() != null) {
            clock.at(step.at());
        }
        long start = System.nanoTime();
        String part = scenario.killed().get(step.what());
        if (part != null) {
            stack.kill(part);
            comesBack = CompletableFuture.runAsync(() -> stack.restart(part));
        }
        step.happens().run();
        comesBack.join();
        String when = step.at() == null ? "" : step.at().substring(5).replace('T', ' ');
        String what = step.what() + (part == null ? "" : ", " + part + " is killed");
        progress.accept("%-12s%-70s %5.1f s".formatted(when, what, (System.nanoTime() - start) / 1e9));
    }

    private void opened(PlayedBank bank) {
        List<Map<String, Object>> rows = bank.depositors().rows(bank.org());
        for (int from = 0; from < rows.size(); from += CHUNK) {
            List<Map<String, Object>> part = rows.subList(from, Math.min(from + CHUNK, rows.size()));
            bank.control().post("/sandbox/v1/accounts", Map.of("accounts", part));
        }
        bank.control()
                .put(
                        "/sandbox/v1/scripts",
                        Map.of(
                                "default",
                                "ACK_THEN_CLOSE",
                                "accounts",
                                bank.depositors().scripts()));
    }

    private void report() {
        List<Map<String, String>> organisations = List.of(
                Map.of("role", "PO", "org", "BD-SH"),
                Map.of("role", "BK", "org", banks.getFirst().org()),
                Map.of("role", "BK", "org", banks.getLast().org()),
                Map.of("role", "UT", "org", "DL-DB"));
        incident = parties.officer("ut.dabac")
                .post(
                        "/api/v1/incidents",
                        Map.of(
                                "placeCode",
                                PLACE,
                                "province",
                                "45",
                                "matter",
                                "ACCOUNT_WITHOUT_CONSENT",
                                "product",
                                "BANK_ACCOUNT",
                                "windowFrom",
                                instant(scenario.moments().from()),
                                "windowTo",
                                instant(scenario.moments().to()),
                                "organisations",
                                organisations))
                .get("id")
                .asText();
    }

    private void contain() {
        move("cc.laobao", "confirm", Map.of());
        move("cp.laobao", "confirm", Map.of());
        move(
                "cc.laobao",
                "contain",
                Map.of("effectiveAt", instant(scenario.moments().to())));
    }

    private void lists() {
        for (PlayedBank bank : banks) {
            Map<String, Object> list = Map.of(
                    "listId",
                    "L-" + bank.org(),
                    "incidentId",
                    incident,
                    "windowFrom",
                    instant(scenario.moments().from()),
                    "windowTo",
                    instant(scenario.moments().to()),
                    "placeCode",
                    PLACE);
            JsonNode sent = bank.control().post("/sandbox/v1/account-lists", list);
            if (sent.path("platformStatus").asInt() / 100 != 2) {
                throw new ScenarioFailure("The platform refused the list of " + bank.org() + ": " + sent);
            }
        }
        Await.until("cases of all people on the lists", () -> casesAreThere(), this::states);
        Promises.give((officer, path, body) -> parties.officer(officer).post(path, body), incident);
        move("cc.laobao", "adopt-plan", Map.of());
    }

    /** Counting cases page by page costs more than opening them: the incident's own totals are asked. */
    private boolean casesAreThere() {
        int cases = chair().get("/api/v1/incidents/" + incident)
                .path("totals")
                .path("casesByState")
                .valueStream()
                .mapToInt(JsonNode::asInt)
                .sum();
        return cases == scenario.accounts() && states().getOrDefault("IDENTIFIED", 0) == scenario.accounts();
    }

    private void ask() {
        chair().post("/api/v1/accounts/ask-holders", Map.of("incidentId", incident));
        await("DECISION_PENDING", scenario.accounts());
    }

    /** The platform does so by itself. */
    private void askedAgain() {
        Await.until("everybody to be asked twice", () -> askedOnce() == 0, this::askedOnce);
    }

    private long askedOnce() {
        return chair().all("/api/v1/accounts?incidentId=" + incident).stream()
                .filter(account -> account.path("askAttempt").asInt() < 2)
                .count();
    }

    private void closeByDefault() {
        for (PlayedBank bank : banks) {
            String order =
                    chair().post("/api/v1/default-closures", of(bank)).get("id").asText();
            parties.officer(bank.approver()).post("/api/v1/default-closures/" + order + "/approve", Map.of());
        }
        await("READY", scenario.accounts());
    }

    /** The second bank is away, the phones too: the first bank's accounts are closed all the same, and nobody is told yet. */
    private void order() {
        banks.getLast().control().put("/sandbox/v1/availability", Map.of("down", true));
        parties.phones().put("/outage", Map.of("down", true));
        for (PlayedBank bank : banks) {
            String order = parties.officer("co.laobao")
                    .post("/api/v1/closure-orders", of(bank))
                    .get("id")
                    .asText();
            chair().post("/api/v1/closure-orders/" + order + "/approve", Map.of());
            parties.officer(bank.approver()).post("/api/v1/closure-orders/" + order + "/approve", Map.of());
        }
        await(Map.of(
                "VERIFIED", scenario.each() - scenario.silent(), "SENT", scenario.silent(), "READY", scenario.each()));
    }

    private void phonesAreBack() {
        parties.phones().put("/outage", Map.of("down", false));
        await(Map.of(
                NOTIFIED, scenario.each() - scenario.silent(), "SENT", scenario.silent(), "READY", scenario.each()));
    }

    private void bankIsBack() {
        banks.getLast().control().put("/sandbox/v1/availability", Map.of("down", false));
        await(Map.of(NOTIFIED, scenario.accounts() - 2 * scenario.silent(), "SENT", 2 * scenario.silent()));
    }

    private void resent() {
        await(NOTIFIED, scenario.accounts());
    }

    private Map<String, Object> of(PlayedBank bank) {
        return Map.of("incidentId", incident, "bankOrg", bank.org());
    }

    private void await(String state, int count) {
        await(Map.of(state, count));
    }

    private void await(Map<String, Integer> wanted) {
        Await.until("accounts to be " + new TreeMap<>(wanted), () -> states().equals(wanted), this::states);
    }

    /** Accounts by state, states nobody is in left out; empty while it cannot be asked. */
    private Map<String, Integer> states() {
        return AccountStates.of(chair(), incident);
    }

    private void move(String officer, String event, Map<String, Object> with) {
        parties.move(officer, "/api/v1/incidents/" + incident, event, with);
    }

    private Http chair() {
        return parties.officer("cc.laobao");
    }

    private static String instant(String local) {
        return VirtualTime.instant(local).toString();
    }
}
