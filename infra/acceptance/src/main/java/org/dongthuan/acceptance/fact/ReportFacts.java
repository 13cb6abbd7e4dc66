package org.dongthuan.acceptance.fact;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import org.dongthuan.acceptance.Scenario;
import org.dongthuan.acceptance.client.Http;
import org.dongthuan.acceptance.story.Incident;

/** F12: each chain has reported, sealed and received, and sees its own report only. */
final class ReportFacts {

    private static final List<String> CHAINS = List.of("ut.dabac", "pol.songhien", "cc.laobao");

    private final Incident incident;

    ReportFacts(Incident incident) {
        this.incident = incident;
    }

    List<Fact> all() {
        Scenario scenario = incident.scenario();
        JsonNode last = own("cc.laobao").getFirst();
        JsonNode figures = incident.chair()
                .get("/api/v1/reports/" + last.get("id").asText())
                .path("figures");
        return List.of(
                new Fact(
                        "F12",
                        "reports received, as each chain sees its own",
                        "UTILITY RECEIVED, POST RECEIVED, COMMUNE RECEIVED",
                        CHAINS.stream()
                                .flatMap(officer -> own(officer).stream())
                                .map(one -> one.path("chain").asText() + " "
                                        + one.path("state").asText())
                                .collect(Collectors.joining(", "))),
                Fact.of(
                        "F12",
                        "of them sealed, with a valid PAdES signature",
                        CHAINS.size(),
                        CHAINS.stream()
                                .filter(officer -> own(officer).stream().allMatch(one -> sealed(officer, one)))
                                .count()),
                new Fact(
                        "F12",
                        "accounts, told and kept in the final report",
                        "%d, %d, %d"
                                .formatted(
                                        scenario.accounts(),
                                        scenario.closures(),
                                        scenario.decisions().kept()),
                        "%s, %s, %s"
                                .formatted(
                                        figures.path("accounts"),
                                        figures.path("accounts.NOTIFIED"),
                                        figures.path("accounts.KEPT"))));
    }

    private List<JsonNode> own(String officer) {
        return who(officer).all("/api/v1/reports?incidentId=" + incident.id());
    }

    private boolean sealed(String officer, JsonNode report) {
        JsonNode found = who(officer)
                .get("/api/v1/documents/" + report.path("documentId").asText() + "/verification");
        return found.path("signatureValid").asBoolean()
                && found.path("hashMatches").asBoolean();
    }

    private Http who(String officer) {
        return incident.parties().officer(officer);
    }
}
