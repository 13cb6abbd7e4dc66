package org.dongthuan.acceptance.story;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The State Bank branch draws closures at random and goes through the bank's books for each. */
final class Sampling {

    private static final String PATH = "/api/v1/closure-samples";

    private final Incident incident;
    private final long seed;

    Sampling(Incident incident, long seed) {
        this.incident = incident;
        this.seed = seed;
    }

    void check() {
        String supervisor = "sb.chinhanh";
        String path = PATH + "/"
                + incident.parties()
                        .officer(supervisor)
                        .post(
                                PATH,
                                Map.of(
                                        "incidentId", incident.id(),
                                        "size", incident.scenario().bank().sampled(),
                                        "seed", "XSQT 23/08/2023 " + seed))
                        .get("id")
                        .asText();
        Set<String> closed = closedInTheBooks();
        List<Map<String, Object>> findings = incident.parties().officer(supervisor).all(path + "/items").stream()
                .map(item -> item.path("account").path("id").asText())
                .map(id -> closed.contains(id)
                        ? Map.<String, Object>of("accountId", id, "agrees", true)
                        : Map.<String, Object>of("accountId", id, "agrees", false, "reasonCode", "STILL_OPEN"))
                .toList();
        incident.parties().officer(supervisor).post(path + "/findings", Map.of("findings", findings));
        incident.move(supervisor, path, "sign-off", Map.of());
    }

    /** Ids of the accounts that the bank itself has closed. */
    private Set<String> closedInTheBooks() {
        Map<String, String> ids = AccountIds.ofNumbers(incident);
        return BankEffects.of(incident).stream()
                .filter(effects -> effects.path("closeEffects").asInt() == 1)
                .map(effects -> effects.path("accountNumber").asText())
                .filter(ids::containsKey)
                .map(ids::get)
                .collect(Collectors.toSet());
    }
}
