package org.dongthuan.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What happened to the people of one incident, played step by step as each party would do it. */
final class Incident {

    static final String PLACE = "19432";
    private static final String WINDOW_FROM = "2023-08-08T07:00:00+07:00";
    private static final String WINDOW_TO = "2023-08-09T11:15:00+07:00";
    private static final String OPENED_INSIDE = "2023-08-08T03:00:00Z";
    private static final String OPENED_OUTSIDE = "2023-08-01T03:00:00Z";
    private static final String MATTER = "ACCOUNT_WITHOUT_CONSENT";
    private static final String PRODUCT = "BANK_ACCOUNT";

    final Scenario scenario;
    final List<Resident> residents;
    final Map<Resident, List<JsonNode>> receipts = new LinkedHashMap<>();
    final Map<String, Resident> byPhone = new HashMap<>();
    String id;

    private final Parties parties;
    private final VirtualTime clock;

    Incident(Scenario scenario, List<Resident> residents, Parties parties, VirtualTime clock) {
        this.scenario = scenario;
        this.residents = residents;
        this.parties = parties;
        this.clock = clock;
        residents.forEach(resident -> byPhone.put(resident.phone(), resident));
    }

    /** 8 and 9 August: the bank's books as they are; some accounts will answer badly. */
    void accountsAreOpened() {
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        List<String> listed = listedAccounts();
        long each = scenario.balanceNotZero().count() == 0
                ? 0
                : scenario.balanceNotZero().totalVnd()
                        / scenario.balanceNotZero().count();
        for (Resident resident : residents) {
            for (String account : resident.accounts()) {
                int position = listed.indexOf(account);
                boolean money =
                        position >= 0 && position < scenario.balanceNotZero().count();
                rows.addObject()
                        .put("accountNumber", account)
                        .put("citizenId", resident.citizenId())
                        .put("fullName", resident.fullName())
                        .put("phone", resident.phone())
                        .put("openedAt", resident.listed() ? OPENED_INSIDE : OPENED_OUTSIDE)
                        .put("openedBy", "BD-SH")
                        .put("channel", "EKYC")
                        .put("placeCode", PLACE)
                        .put("balance", money ? each : 0);
            }
        }
        parties.bank().post("/sandbox/v1/accounts", Map.of("accounts", rows));
        List<Map<String, Object>> scripts = new ArrayList<>();
        listed.stream()
                .skip(scenario.balanceNotZero().count())
                .limit(scenario.silentOnce())
                .forEach(account -> scripts.add(Map.of("accountNumber", account, "answers", List.of("SILENT"))));
        parties.bank().put("/sandbox/v1/scripts", Map.of("default", "ACK_THEN_CLOSE", "accounts", scripts));
    }

    /** 9 August, 11:55: the utility reports. */
    void utilityReports() {
        clock.at("2023-08-09T11:55");
        id = parties.officer("ut.dabac")
                .post(
                        "/api/v1/incidents",
                        Map.of(
                                "placeCode",
                                PLACE,
                                "province",
                                "45",
                                "matter",
                                MATTER,
                                "product",
                                PRODUCT,
                                "windowFrom",
                                WINDOW_FROM,
                                "windowTo",
                                WINDOW_TO,
                                "organisations",
                                List.of(
                                        Map.of("role", "PO", "org", "BD-SH"),
                                        Map.of("role", "BK", "org", "NH-TG"),
                                        Map.of("role", "UT", "org", "DL-DB"))))
                .get("id")
                .asText();
    }

    /** 9 August: people file by web, at the desk, on the telephone and through the utility; some of them twice. */
    void peopleFile() {
        clock.at("2023-08-09T12:10");
        List<Http> channels = new ArrayList<>();
        List<String> names = new ArrayList<>();
        fill(channels, names, parties.anybody(), "WEB", scenario.filings().web());
        fill(
                channels,
                names,
                parties.officer("co.laobao"),
                "DESK",
                scenario.filings().desk());
        fill(
                channels,
                names,
                parties.officer("co.laobao"),
                "HOTLINE",
                scenario.filings().hotline());
        fill(
                channels,
                names,
                parties.officer("ut.dabac"),
                "PARTNER",
                scenario.filings().partner());
        List<Resident> complainants =
                residents.stream().filter(Resident::complains).toList();
        for (int i = 0; i < channels.size(); i++) {
            Resident who = complainants.get(i % complainants.size());
            receipts.computeIfAbsent(who, r -> new ArrayList<>())
                    .add(channels.get(i).post("/api/v1/complaints", filing(who, names.get(i))));
        }
    }

    /** 9 August, afternoon: chair and police confirm; the stop at 11:15 is recorded. */
    void confirmedAndContained() {
        clock.at("2023-08-09T15:30");
        incidentEvent("cc.laobao", "confirm", Map.of());
        incidentEvent("cp.laobao", "confirm", Map.of());
        clock.at("2023-08-09T16:30");
        incidentEvent("cc.laobao", "contain", Map.of("effectiveAt", WINDOW_TO));
    }

    /** Reception takes every complaint and merges repetitions into the earliest; the chair accepts. */
    void complaintsAreAccepted() {
        clock.at("2023-08-10T08:00");
        for (List<JsonNode> filings : receipts.values()) {
            String first = filings.getFirst().get("complaintId").asText();
            complaintEvent("co.laobao", first, "take", Map.of("track", "PETITION"));
            complaintEvent("cc.laobao", first, "accept", Map.of());
            complaintEvent("co.laobao", first, "start", Map.of());
            for (JsonNode repetition : filings.subList(1, filings.size())) {
                String again = repetition.get("complaintId").asText();
                complaintEvent("co.laobao", again, "take", Map.of("track", "PETITION"));
                complaintEvent("co.laobao", again, "merge", Map.of("survivorId", first, "reasonCode", "SAME_MATTER"));
            }
        }
        awaitCases(scenario.complainants());
    }

    /** 10 August, 14:00: the bank hands over its signed list; everybody on it gets a case; the plan is adopted. */
    void listIsReconciled() {
        clock.at("2023-08-10T14:00");
        JsonNode sent = parties.bank()
                .post(
                        "/sandbox/v1/account-lists",
                        Map.of(
                                "listId",
                                "L-" + id.substring(0, 8),
                                "incidentId",
                                id,
                                "windowFrom",
                                WINDOW_FROM,
                                "windowTo",
                                WINDOW_TO,
                                "placeCode",
                                PLACE));
        if (sent.path("platformStatus").asInt() / 100 != 2) {
            throw new ScenarioFailure("The platform refused the list: " + sent);
        }
        awaitCases(scenario.people());
        Await.until(
                "every listed account to know its case",
                () -> accounts().stream().filter(a -> a.hasNonNull("caseId")).count() >= scenario.accounts(),
                () -> accounts());
        incidentEvent("cc.laobao", "adopt-plan", Map.of());
    }

    /** Reception confirms what the bank answered about complainants who are not on the list. */
    void inquiriesAreConfirmed() {
        int missing = scenario.notFound() + scenario.outOfWindow();
        Http co = parties.officer("co.laobao");
        Await.until(
                "the bank's answers about " + missing + " people",
                () -> pages(co, "/api/v1/inquiries?incidentId=" + id).stream()
                                .filter(i -> i.hasNonNull("outcome"))
                                .count()
                        == missing,
                () -> pages(co, "/api/v1/inquiries?incidentId=" + id));
        for (JsonNode inquiry : pages(co, "/api/v1/inquiries?incidentId=" + id)) {
            co.post("/api/v1/inquiries/" + inquiry.get("id").asText() + "/confirm", Map.of());
        }
    }

    /** Holders are asked by text, sign in with the code from their phone, and decide to close. */
    void holdersDecide() {
        clock.at("2023-08-10T15:00");
        parties.officer("cc.laobao").post("/api/v1/accounts/ask-holders", Map.of("incidentId", id));
        Await.until(
                "every holder to be asked",
                () -> countAccounts("DECISION_PENDING") == scenario.accounts(),
                () -> states());
        for (Resident holder : residents.stream().filter(Resident::listed).toList()) {
            Http citizen = signIn(holder, caseCodeOnPhone(holder));
            JsonNode mine = citizen.get("/api/v1/holders/me");
            if (mine.path("items").isEmpty()) {
                throw new ScenarioFailure("A holder who signed in sees no account: " + mine);
            }
            for (JsonNode own : mine.path("items")) {
                citizen.post(
                        "/api/v1/holders/" + own.get("caseId").asText() + "/decision",
                        Map.of(
                                "decision",
                                "CLOSE",
                                "version",
                                own.get("version").asInt()));
            }
        }
    }

    /** All who were asked have decided. */
    private void awaitDecisions() {
        Await.until("every holder's decision", () -> countAccounts("READY") == scenario.accounts(), () -> states());
    }

    /** 14 August on: two persons approve; the bank closes; resends and payouts follow. */
    void accountsAreClosed() {
        clock.at("2023-08-14T09:00");
        order();
        Await.until(
                "first answers of the bank",
                () -> countAccounts("REJECTED") == scenario.balanceNotZero().count()
                        && countAccounts("SENT") == scenario.silentOnce(),
                () -> states());
        clock.at("2023-08-16T09:00");
        Http co = parties.officer("co.laobao");
        for (JsonNode account : accounts("REJECTED")) {
            JsonNode started = co.post(path(account, "start-remedy"), Map.of("version", account.get("version")));
            co.post(
                    path(account, "remedied"),
                    Map.of("version", started.get("version"), "payout", Map.of("method", "CASH")));
        }
        // The approved order covers an account until it is closed: the next attempt goes out under it by itself.
        Await.until(
                "every account to be closed, verified and its holder told",
                () -> countAccounts("NOTIFIED") == scenario.accounts(),
                () -> states());
    }

    /** Everybody with a complaint gets the written reply of the chair. */
    void complaintsAreReplied() {
        clock.at("2023-08-25T09:00");
        for (List<JsonNode> filings : receipts.values()) {
            complaintEvent(
                    "cc.laobao",
                    filings.getFirst().get("complaintId").asText(),
                    "reply",
                    Map.of("text", "Kết quả giải quyết đã được gửi đến Ông/Bà."));
        }
    }

    List<JsonNode> accounts() {
        return pages(parties.officer("cc.laobao"), "/api/v1/accounts?incidentId=" + id);
    }

    List<JsonNode> accounts(String state) {
        return accounts().stream()
                .filter(a -> state.equals(a.path("state").asText()))
                .toList();
    }

    Map<String, Integer> states() {
        Map<String, Integer> counts = new java.util.TreeMap<>();
        accounts().forEach(account -> counts.merge(account.path("state").asText(), 1, Integer::sum));
        return counts;
    }

    List<String> listedAccounts() {
        return residents.stream()
                .filter(Resident::listed)
                .flatMap(resident -> resident.accounts().stream())
                .toList();
    }

    /** All rows of a paged list. */
    static List<JsonNode> pages(Http who, String path) {
        List<JsonNode> all = new ArrayList<>();
        String next = "";
        do {
            JsonNode page = who.get(
                    path + (path.contains("?") ? "&" : "?") + "limit=100" + (next.isEmpty() ? "" : "&after=" + next));
            page.path("items").forEach(all::add);
            next = page.path("next").asText("");
        } while (!next.isEmpty());
        return all;
    }

    /** Texts that reached a person's phone, oldest first. */
    List<String> texts(Resident resident) {
        List<String> texts = new ArrayList<>();
        String msisdn = "84" + resident.phone().substring(1);
        parties.phones()
                .get("/inbox/" + msisdn)
                .path("items")
                .forEach(text -> texts.add(text.get("text").asText()));
        return texts;
    }

    private void order() {
        String order = parties.officer("co.laobao")
                .post("/api/v1/closure-orders", Map.of("incidentId", id))
                .get("id")
                .asText();
        parties.officer("cc.laobao").post("/api/v1/closure-orders/" + order + "/approve", Map.of());
        parties.officer("bka.truonggiang").post("/api/v1/closure-orders/" + order + "/approve", Map.of());
    }

    private Http signIn(Resident who, String caseCode) {
        List<String> before = oneTimeCodes(who);
        String challenge = parties.anybody()
                .post("/api/v1/citizen/sign-in-codes", Map.of("code", caseCode))
                .get("challengeId")
                .asText();
        Await.until(
                "the one-time password of " + caseCode,
                () -> oneTimeCodes(who).size() > before.size(),
                () -> texts(who));
        String oneTimeCode = oneTimeCodes(who).getLast();
        String token = parties.anybody()
                .post("/api/v1/citizen/sessions", Map.of("challengeId", challenge, "oneTimeCode", oneTimeCode))
                .get("accessToken")
                .asText();
        return parties.citizen(token);
    }

    private List<String> oneTimeCodes(Resident who) {
        return texts(who).stream()
                .map(Patterns::oneTimeCode)
                .flatMap(java.util.Optional::stream)
                .toList();
    }

    private String caseCodeOnPhone(Resident holder) {
        Set<String> codes = new TreeSet<>(Comparator.naturalOrder());
        Await.until(
                "a case code on a holder's phone",
                () -> {
                    texts(holder).forEach(text -> Patterns.caseCode(text).ifPresent(codes::add));
                    return !codes.isEmpty();
                },
                () -> texts(holder));
        return codes.iterator().next();
    }

    private void awaitCases(int wanted) {
        Http cc = parties.officer("cc.laobao");
        Await.until(
                wanted + " cases",
                () -> pages(cc, "/api/v1/cases?incidentId=" + id).size() >= wanted,
                () -> pages(cc, "/api/v1/cases?incidentId=" + id).size());
    }

    private int countAccounts(String state) {
        return states().getOrDefault(state, 0);
    }

    private void incidentEvent(String officer, String event, Map<String, Object> with) {
        event(officer, "/api/v1/incidents/" + id, event, with);
    }

    private void complaintEvent(String officer, String complaint, String event, Map<String, Object> with) {
        event(officer, "/api/v1/complaints/" + complaint, event, with);
    }

    private void event(String officer, String path, String event, Map<String, Object> with) {
        Http who = parties.officer(officer);
        Map<String, Object> body = new HashMap<>(with);
        body.put("version", who.get(path).get("version").asInt());
        who.post(path + "/" + event, body);
    }

    private static String path(JsonNode account, String action) {
        return "/api/v1/accounts/" + account.get("id").asText() + "/" + action;
    }

    private static void fill(List<Http> channels, List<String> names, Http who, String name, int count) {
        for (int i = 0; i < count; i++) {
            channels.add(who);
            names.add(name);
        }
    }

    private static Map<String, Object> filing(Resident who, String channel) {
        return Map.of(
                "person",
                Map.of("fullName", who.fullName(), "citizenId", who.citizenId(), "phone", who.phone()),
                "channel",
                channel,
                "matter",
                MATTER,
                "product",
                PRODUCT,
                "placeCode",
                PLACE,
                "respondentOrg",
                "BD-SH",
                "occurredOn",
                "2023-08-08",
                "narrative",
                "Họ chụp căn cước của tôi và mở tài khoản, tôi không đồng ý.");
    }
}
