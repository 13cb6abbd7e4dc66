package org.dongthuan.acceptance.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.dongthuan.acceptance.Scenario;
import org.dongthuan.acceptance.ScenarioFailure;
import org.dongthuan.acceptance.client.Await;
import org.dongthuan.acceptance.client.VirtualTime;
import org.dongthuan.acceptance.people.Resident.Kind;

/** The bank's signed list meets the complaints. */
final class BankList {

    private final Incident incident;
    private final Scenario scenario;

    BankList(Incident incident) {
        this.incident = incident;
        this.scenario = incident.scenario();
    }

    /** The bank hands over its list; everybody on it gets a case, every account knows its case. */
    void handOver() {
        JsonNode sent = incident.parties()
                .bank()
                .post(
                        "/sandbox/v1/account-lists",
                        Map.of(
                                "listId", "L-" + incident.id().substring(0, 8),
                                "incidentId", incident.id(),
                                "windowFrom",
                                        VirtualTime.instant(scenario.window().from())
                                                .toString(),
                                "windowTo",
                                        VirtualTime.instant(scenario.window().to())
                                                .toString(),
                                "placeCode", Incident.PLACE));
        if (sent.path("platformStatus").asInt() / 100 != 2) {
            throw new ScenarioFailure("The platform refused the list: " + sent);
        }
        Await.until(
                "each of " + scenario.accounts() + " listed accounts to know its case",
                () -> accountsWithCase() >= scenario.accounts(),
                this::accountsWithCase);
    }

    /** Reception confirms what the bank says about complainants who are not on the list, as far as they filed. */
    void confirmInquiries() {
        long missing = incident.residents().stream()
                .filter(resident -> resident.kind() == Kind.NOT_FOUND || resident.kind() == Kind.OUT_OF_WINDOW)
                .filter(resident -> !incident.receipts(resident).isEmpty())
                .count();
        Supplier<List<JsonNode>> answered =
                () -> incident.reception().all("/api/v1/inquiries?incidentId=" + incident.id()).stream()
                        .filter(inquiry -> inquiry.hasNonNull("outcome"))
                        .toList();
        Await.until(
                "the bank's answers about " + missing + " people",
                () -> answered.get().size() == missing,
                answered::get);
        answered.get().stream()
                .filter(inquiry -> "PROPOSED".equals(inquiry.path("state").asText()))
                .forEach(inquiry -> incident.reception()
                        .post("/api/v1/inquiries/" + inquiry.get("id").asText() + "/confirm", Map.of()));
    }

    private long accountsWithCase() {
        return incident.accounts().stream()
                .filter(account -> account.hasNonNull("caseId"))
                .count();
    }
}
