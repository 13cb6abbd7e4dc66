package org.dongthuan.acceptance.fact;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.dongthuan.acceptance.Scenario;
import org.dongthuan.acceptance.story.Incident;

/** F6: verdicts on the consent that was claimed, and on the new one of those who keep (not proven = record INVALIDATED). */
final class ConsentFacts {

    private final Incident incident;
    private final Scenario scenario;

    ConsentFacts(Incident incident) {
        this.incident = incident;
        this.scenario = incident.scenario();
    }

    List<Fact> all() {
        int papers = scenario.claims().papersAfterOpening();
        return List.of(
                Fact.of(
                        "F6",
                        "claimed consents",
                        new Counts().and("DISPROVEN", papers).and("NOT_PROVEN", scenario.accounts() - papers),
                        states("/api/v1/consent-claims")),
                Fact.of(
                        "F6",
                        "people asked before a verdict on what was shown, and their answer",
                        new Counts().and("DENIES", papers + scenario.claims().screenshots()),
                        answers()),
                Fact.of(
                        "F6",
                        "consents to keep",
                        new Counts()
                                .and("PROVEN", scenario.decisions().kept())
                                .and("INVALIDATED", scenario.decisions().keepFailed()),
                        states("/api/v1/keep-consents")));
    }

    private Counts answers() {
        String claims = "/api/v1/consent-claims";
        Counts answers = new Counts();
        for (JsonNode claim : incident.chair().all(claims + "?incidentId=" + incident.id())) {
            for (JsonNode heard : incident.chair()
                    .get(claims + "/" + claim.get("id").asText())
                    .path("hearings")) {
                answers.and(heard.path("answer").asText(), 1);
            }
        }
        return answers;
    }

    private Counts states(String list) {
        return Counts.of(
                incident.chair().all(list + "?incidentId=" + incident.id()),
                row -> row.path("state").asText());
    }
}
