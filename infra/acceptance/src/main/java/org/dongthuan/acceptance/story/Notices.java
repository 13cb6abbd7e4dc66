package org.dongthuan.acceptance.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dongthuan.acceptance.client.VirtualTime;

/** Post and bank tell the authority of the violation (DOMAIN §6, T14): the bank in time, the post late. */
final class Notices {

    private final Incident incident;

    Notices(Incident incident) {
        this.incident = incident;
    }

    /** In time. */
    void bank() {
        file("bka.truonggiang", "71/TB-NHTG", incident.scenario().moments().noticeInTime(), Optional.empty());
    }

    /** Too late, and says why; also why its deadline was missed. */
    void post() {
        String officer = "pol.songhien";
        file(
                officer,
                "14/TB-BDSH",
                incident.scenario().moments().noticeLate(),
                Optional.of("Phải đối chiếu danh sách với ngân hàng."));
        Causes.give(incident, officer, own(officer).get("deadlineId").asText(), "WAITING_FOR_OTHER_AGENCY");
    }

    /** The authority has it. */
    private void file(String officer, String number, String at, Optional<String> reason) {
        String path = "/api/v1/violation-notices/" + own(officer).get("id").asText();
        Map<String, Object> filing = new HashMap<>(Map.of(
                "formNumber",
                number,
                "recipient",
                "A05",
                "filedAt",
                VirtualTime.instant(at).toString()));
        reason.ifPresent(why -> filing.put("reason", why));
        incident.move(officer, path, "file", filing);
        incident.move("pp.tinh", path, "acknowledge", Map.of("reference", "A05/" + number));
    }

    /** The one notice that the officer's organisation owes. */
    private JsonNode own(String officer) {
        List<JsonNode> owed =
                incident.parties().officer(officer).all("/api/v1/violation-notices?incidentId=" + incident.id());
        return owed.getFirst();
    }
}
