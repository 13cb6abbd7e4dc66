package org.dongthuan.acceptance.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;
import org.dongthuan.acceptance.client.Await;
import org.dongthuan.acceptance.client.Http;

/** What the lead does with all cases at once. */
final class CaseWork {

    private final Incident incident;

    CaseWork(Incident incident) {
        this.incident = incident;
    }

    /** Every case that is still open gets its tasks, and they go to the agencies. */
    void assessAndDispatch() {
        bulk("cc.laobao", "assess");
        bulk("cc.laobao", "dispatch");
    }

    /** The chair and, for the bank's part, the State Bank find every case done; so the incident is. */
    void verify() {
        Await.until(
                "every case to be ready for verification",
                () -> casesByState()
                        .equals(Map.of("VERIFYING", incident.scenario().everybody())),
                this::casesByState);
        bulk("cc.laobao", "verify");
        bulk("sb.chinhanh", "verify");
        Await.until(
                "the incident to be ready for sign-off",
                () -> "VERIFYING".equals(incident.view().path("state").asText()),
                incident::view);
    }

    private Map<String, Integer> casesByState() {
        Map<String, Integer> counts = new TreeMap<>();
        JsonNode totals = incident.view().path("totals").path("casesByState");
        totals.fields()
                .forEachRemaining(
                        state -> counts.put(state.getKey(), state.getValue().asInt()));
        return counts;
    }

    private void bulk(String officer, String event) {
        Http who = incident.parties().officer(officer);
        String job = who.post("/api/v1/cases/bulk", Map.of("incidentId", incident.id(), "event", event))
                .get("jobId")
                .asText();
        Jobs.await(who, "/api/v1/cases/jobs/" + job);
    }
}
