package org.dongthuan.acceptance.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dongthuan.acceptance.story.Promises;

/** What the parties of one incident do for everybody in it, one call a step, and how far the stack has come with it. */
final class RemedySteps {

    private static final Duration LOOK = Duration.ofMillis(200);
    private static final String CHAIR = "cc.laobao";
    private static final String BANK = "bka.truonggiang";
    /** Rows that the bank's control interface takes at once. */
    private static final int CHUNK = 1000;

    private final Bed bed;
    private final Sitting sitting;
    private final List<Crowd.Person> people;

    RemedySteps(Bed bed, Sitting sitting, List<Crowd.Person> people) {
        this.bed = bed;
        this.sitting = sitting;
        this.people = people;
    }

    /** The bank knows an account of each; it acknowledges and closes whatever is asked. */
    void openAccounts() {
        Api bank = bed.callers().bank();
        for (int from = 0; from < people.size(); from += CHUNK) {
            List<Map<String, Object>> rows = people.subList(from, Math.min(from + CHUNK, people.size())).stream()
                    .map(this::account)
                    .toList();
            bank.post("/sandbox/v1/accounts", Map.of("accounts", rows));
        }
        bank.put("/sandbox/v1/scripts", Map.of("default", "ACK_THEN_CLOSE", "accounts", List.of()));
    }

    private Map<String, Object> account(Crowd.Person person) {
        return Map.of(
                "accountNumber", person.account(),
                "citizenId", person.citizenId(),
                "fullName", person.fullName(),
                "phone", person.phone(),
                "openedAt", sitting.openedAt(),
                "openedBy", "BD-SH",
                "channel", "EKYC",
                "placeCode", Sitting.PLACE,
                "balance", 0);
    }

    /** Two confirm it, the chair contains it. */
    void contain() {
        incident(CHAIR, "confirm", Map.of());
        incident("cp.laobao", "confirm", Map.of());
        incident(CHAIR, "contain", Map.of("effectiveAt", sitting.windowTo()));
    }

    /** The bank hands its signed list over; the platform has answered when this returns. */
    void handOverList() {
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
    }

    /** Until every account of the list knows its case, and case-tracking every account. */
    void awaitCases() {
        Pause.until(
                "every account to know its case",
                LOOK,
                () -> rows("bank_integration", "account", " and case_id is not null") == people.size()
                        && rows("case_tracking", "account_ref", "") == people.size(),
                this::states);
    }

    /** A plan builds on a commitment. */
    void promise() {
        Promises.give((officer, path, body) -> bed.callers().officer(officer).post(path, body), sitting.id());
    }

    void adoptPlan() {
        incident(CHAIR, "adopt-plan", Map.of());
    }

    /** Sends everybody's request for a decision on its way. */
    void ask() {
        bed.callers().officer(CHAIR).post("/api/v1/accounts/ask-holders", Map.of("incidentId", sitting.id()));
    }

    /** Closes for those who did not answer, by two persons. */
    void closeByDefault() {
        approve("/api/v1/default-closures/", propose(CHAIR, "/api/v1/default-closures"), BANK);
    }

    /** One order for all, proposed at the desk. @return its id; it still needs {@link #approve} */
    String order() {
        return propose("co.laobao", "/api/v1/closure-orders");
    }

    /** Two persons of different organisations approve it. */
    void approve(String order) {
        approve("/api/v1/closure-orders/", order, CHAIR, BANK);
    }

    private String propose(String officer, String path) {
        return bed.callers()
                .officer(officer)
                .post(path, Map.of("incidentId", sitting.id()))
                .get("id")
                .asText();
    }

    private void approve(String path, String id, String... officers) {
        for (String officer : officers) {
            bed.callers().officer(officer).post(path + id + "/approve", Map.of());
        }
    }

    /** Until every account is in one of the states. */
    void await(String... wanted) {
        Pause.until(
                "every account to be " + String.join(" or ", wanted),
                LOOK,
                () -> {
                    Map<String, Integer> seen = states();
                    return Arrays.stream(wanted)
                                    .mapToInt(state -> seen.getOrDefault(state, 0))
                                    .sum()
                            == people.size();
                },
                this::states);
    }

    /** Accounts by state, states nobody is in left out. */
    Map<String, Integer> states() {
        return bed.tables()
                .counts(
                        "bank_integration",
                        "select state, count(*) from account where incident_id = '" + sitting.id()
                                + "' group by state");
    }

    /** Rows of the incident. @param more {@code and} something; may be empty */
    long rows(String database, String table, String more) {
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
}
