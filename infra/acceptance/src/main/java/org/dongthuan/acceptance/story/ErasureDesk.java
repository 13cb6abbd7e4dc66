package org.dongthuan.acceptance.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dongthuan.acceptance.client.Http;
import org.dongthuan.acceptance.client.Together;
import org.dongthuan.acceptance.people.Resident;

/** Some complainants also ask the post to erase their photographs; it answers most in time (DOMAIN §6, Tracks). */
final class ErasureDesk {

    private static final String REQUESTS = "/api/v1/data-requests";
    private static final String POST = "po.songhien";

    /** Has to act, and so has to say why it did not. */
    private static final String HEAD = "pol.songhien";

    private final Incident incident;

    ErasureDesk(Incident incident) {
        this.incident = incident;
    }

    /** By the citizens' own sign-in, or at the commune's desk; users of one phone one after the other. */
    void ask() {
        Map<String, List<Resident>> users = incident.residents().stream()
                .filter(who -> who.kind() == Resident.Kind.LISTED_COMPLAINANT)
                .limit(incident.scenario().erasures().asked())
                .collect(Collectors.groupingBy(Resident::msisdn));
        Together.each(users.values(), each -> each.forEach(this::ask));
    }

    void answerInTime() {
        int inTime = incident.scenario().erasures().asked()
                - incident.scenario().erasures().late();
        Together.each(open().subList(0, inTime), this::answer);
    }

    /** And says why. */
    void answerLate() {
        open().forEach(request -> {
            answer(request);
            Causes.give(
                    incident,
                    HEAD,
                    request.path("clocks").path(0).path("deadlineId").asText(),
                    "STAFF_SHORTAGE");
        });
    }

    private void ask(Resident who) {
        String complaint = incident.receipts(who).getFirst().get("complaintId").asText();
        String caseId = incident.reception()
                .get("/api/v1/complaints/" + complaint)
                .get("caseId")
                .asText();
        Http asks = who.needsDesk() ? incident.reception() : SignIn.as(incident, who);
        asks.post(REQUESTS, Map.of("caseId", caseId, "kind", "ERASE", "data", "PHOTOGRAPHS", "controllerOrg", "BD-SH"));
    }

    private void answer(JsonNode request) {
        String id = request.get("id").asText();
        incident.move(
                POST,
                REQUESTS + "/" + id,
                "answer",
                Map.of("outcome", "GRANTED", "paperNumber", "XD-" + id.substring(0, 8)));
    }

    private List<JsonNode> open() {
        return incident.parties().officer(POST).all(REQUESTS + "?state=RECEIVED&incidentId=" + incident.id());
    }
}
