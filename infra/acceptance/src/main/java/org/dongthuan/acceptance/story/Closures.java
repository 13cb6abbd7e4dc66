package org.dongthuan.acceptance.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dongthuan.acceptance.Scenario;
import org.dongthuan.acceptance.client.Await;
import org.dongthuan.acceptance.client.Http;
import org.dongthuan.acceptance.people.Resident;

/** Orders of two persons, the bank's answers, and what follows a rejection. */
final class Closures {

    private static final String FINISHED = "NOTIFIED";
    private static final int HOLD_DAYS = 28;

    private final Incident incident;
    private final Scenario scenario;

    Closures(Incident incident) {
        this.incident = incident;
        this.scenario = incident.scenario();
    }

    /** The first order: everything but the late, the silent and the last is closed or refused. */
    void firstOrder() {
        order();
        Scenario.Bank bank = scenario.bank();
        int refused = bank.withMoney() + bank.mismatches() + bank.holds();
        int waiting = scenario.decisions().late() + scenario.decisions().silent() + bank.silentOnce();
        Await.until(
                "the bank's first answers",
                () -> {
                    Map<String, Integer> states = incident.states();
                    return states.getOrDefault("REJECTED", 0) == refused
                            && closed(states) == scenario.closures() - refused - waiting;
                },
                incident::states);
    }

    /** Police hold what the bank says is under a legal hold. */
    void hold() {
        Http police = incident.parties().officer("cp.laobao");
        String review = LocalDate.parse(scenario.moments().held().substring(0, 10))
                .plusDays(HOLD_DAYS)
                .toString();
        rejected("LEGAL_HOLD")
                .forEach(account -> police.post(
                        path(account, "hold"),
                        Map.of("version", account.get("version"), "owner", "CA-19432", "reviewOn", review)));
    }

    /** Those who did not answer twice: chair and bank close on the ground of the prohibited opening. */
    void defaultClosure() {
        if (scenario.decisions().silent() == 0) {
            return;
        }
        String order = incident.chair()
                .post("/api/v1/default-closures", Map.of("incidentId", incident.id()))
                .get("id")
                .asText();
        incident.parties().officer("bka.truonggiang").post("/api/v1/default-closures/" + order + "/approve", Map.of());
        Await.until("default closures", () -> incident.count("DECISION_PENDING") == 0, incident::states);
    }

    /** The second order goes out in the afternoon; the bank answers only at night. */
    void secondOrder() {
        int late = scenario.decisions().late();
        if (late > 0) {
            order();
            Await.until(late + " requests to be sent", () -> incident.count("SENT") == late, incident::states);
        }
    }

    /** The third order: closed by default, and those the bank does not answer about. */
    void thirdOrder() {
        if (scenario.decisions().silent() + scenario.bank().silentOnce() > 0) {
            order();
        }
        Await.until(
                "all but the troubled to be closed",
                () -> closed(incident.states())
                                == scenario.closures() - scenario.bank().troubled()
                        && incident.count("SENT") == scenario.bank().silentOnce(),
                incident::states);
    }

    /** The bank has answered at night: everything is closed but not told yet. */
    void awaitNight() {
        int untold = scenario.texts().failing() + scenario.people().landlines();
        int batch = scenario.decisions().late();
        Await.until(
                "the late closures to be verified",
                () -> incident.count("VERIFIED") == batch + untold,
                incident::states);
        Await.until("their texts to be held back", () -> deferred() == batch, this::deferred);
    }

    private int deferred() {
        return incident.reception()
                .all("/api/v1/messages?purpose=RESULT&state=DEFERRED")
                .size();
    }

    /** Quiet hours are over. */
    void awaitMorning() {
        int untold = scenario.texts().failing() + scenario.people().landlines();
        Await.until(
                "the held-back texts to be delivered",
                () -> deferred() == 0
                        && incident.count("VERIFIED")
                                == scenario.texts().failing()
                                        + scenario.people().landlines(),
                incident::states);
    }

    /** Payouts are chosen and names corrected; the next attempt goes out under the order that covers the account. */
    void remedy() {
        Http reception = incident.reception();
        Map<String, Resident> owners = owners();
        for (JsonNode account : incident.accounts("REJECTED")) {
            Resident owner = owners.get(account.get("id").asText());
            reception.post(path(account, "start-remedy"), Map.of("version", account.get("version")));
            JsonNode started =
                    reception.get("/api/v1/accounts/" + account.get("id").asText());
            Map<String, Object> body = new HashMap<>(remedyFor(owner));
            body.put("version", started.get("version"));
            reception.post(path(account, "remedied"), body);
        }
        awaitClosed(scenario.closures() - scenario.bank().holds());
    }

    /** The authority gives up the hold, police release, the bank closes in its own time. */
    void release() {
        new BankBooks(incident).holdsAreGivenUp();
        Http police = incident.parties().officer("cp.laobao");
        List<JsonNode> held = incident.accounts("HELD");
        held.forEach(account -> police.post(
                path(account, "release"), Map.of("version", account.get("version"), "reasonCode", "HOLD_ENDED")));
        Await.until("released accounts to be sent", () -> incident.count("SENT") == held.size(), incident::states);
    }

    void awaitLastClosed() {
        Await.until(
                "every account to be closed and its holder told",
                () -> incident.count(FINISHED) == scenario.closures(),
                incident::states);
    }

    private void awaitClosed(int wanted) {
        Await.until(wanted + " closed accounts", () -> closed(incident.states()) == wanted, incident::states);
    }

    private static int closed(Map<String, Integer> states) {
        return states.getOrDefault("VERIFIED", 0) + states.getOrDefault(FINISHED, 0);
    }

    private void order() {
        String order = incident.reception()
                .post("/api/v1/closure-orders", Map.of("incidentId", incident.id()))
                .get("id")
                .asText();
        String approve = "/api/v1/closure-orders/" + order + "/approve";
        incident.chair().post(approve, Map.of());
        incident.parties().officer("bka.truonggiang").post(approve, Map.of());
    }

    private List<JsonNode> rejected(String code) {
        return incident.accounts("REJECTED").stream()
                .filter(account -> code.equals(account.path("rejection").asText()))
                .toList();
    }

    private static Map<String, Object> remedyFor(Resident owner) {
        return switch (owner.trouble()) {
            case PAID_BY_TRANSFER ->
                Map.of(
                        "payout",
                        Map.of(
                                "method",
                                "TRANSFER",
                                "transferTo",
                                Map.of(
                                        "bankCode",
                                        "NH-KHAC",
                                        "accountNumber",
                                        "88" + owner.accounts().getFirst(),
                                        "accountName",
                                        owner.fullName())));
            case PAID_IN_CASH -> Map.of("payout", Map.of("method", "CASH"));
            case OTHER_NAME ->
                Map.of("holder", Map.of("citizenId", owner.citizenId(), "fullName", owner.registeredName()));
            default -> throw new IllegalStateException("The bank refused an account without reason");
        };
    }

    private Map<String, Resident> owners() {
        Map<String, Resident> owners = new HashMap<>();
        Map<String, String> ids = AccountIds.ofNumbers(incident);
        for (Resident resident : incident.residents()) {
            resident.accounts().forEach(number -> owners.put(ids.get(number), resident));
        }
        return owners;
    }

    private static String path(JsonNode account, String action) {
        return "/api/v1/accounts/" + account.get("id").asText() + "/" + action;
    }
}
