package org.dongthuan.notification.feed;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.dongthuan.notification.partner.Partners.Someone;
import org.dongthuan.testing.EventExamples;
import org.dongthuan.testing.Topics;

/** Tells events of one incident, with the examples of the contract as payloads, and reads feeds. */
public final class Happenings {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    public final UUID incident = UUID.randomUUID();
    public final UUID complaint = UUID.randomUUID();
    public final UUID caseId = UUID.randomUUID();
    public final UUID account = UUID.randomUUID();

    private Instant now = Instant.parse("2023-08-10T02:00:00Z");

    /** The incident moves, and names those who take part. */
    public String incident(String word, Someone... members) {
        ObjectNode payload = example("incident/moved.v1").put("incidentId", incident.toString());
        ArrayNode organisations = payload.putArray("organisations");
        for (Someone member : members) {
            organisations.addObject().put("role", member.role()).put("org", member.org());
        }
        return send("case-tracking.incident.events", incident, "incident." + word + ".v1", payload);
    }

    String submitted(Someone by, Someone about) {
        ObjectNode payload = example("complaint/submitted.v1").put("complaintId", complaint.toString());
        payload.put("partnerOrg", by.org()).put("respondentOrg", about.org());
        return send("intake.complaint.events", complaint, "complaint.submitted.v1", payload);
    }

    String complaintMoved(String word, String... tracks) {
        ObjectNode payload = example("complaint/moved.v1").put("complaintId", complaint.toString());
        ArrayNode list = payload.putArray("tracks");
        List.of(tracks).forEach(list::add);
        return send("intake.complaint.events", complaint, "complaint." + word + ".v1", payload);
    }

    public String opened() {
        ObjectNode payload = example("case/opened.v1").put("caseId", caseId.toString());
        payload.put("incidentId", incident.toString()).putArray("complaintIds").add(complaint.toString());
        return send("case-tracking.case.events", caseId, "case.opened.v1", payload);
    }

    public String caseMoved(String word) {
        ObjectNode payload = example(word.equals("result-ready") ? "case/result-ready.v1" : "case/moved.v1");
        payload.put("caseId", caseId.toString()).put("incidentId", incident.toString());
        return send("case-tracking.case.events", caseId, "case." + word + ".v1", payload);
    }

    public String listed(Someone bank) {
        ObjectNode payload = example("account/listed.v1").put("accountId", account.toString());
        payload.put("incidentId", incident.toString()).put("bankOrg", bank.org());
        return send("bank-integration.account.events", account, "account.listed.v1", payload);
    }

    public String accountMoved(String word) {
        ObjectNode payload = example("account/moved.v1").put("accountId", account.toString());
        payload.put("incidentId", incident.toString()).put("caseId", caseId.toString());
        return send("bank-integration.account.events", account, "account." + word + ".v1", payload);
    }

    String task(Someone agency) {
        UUID task = UUID.randomUUID();
        ObjectNode payload = example("task/moved.v1").put("taskId", task.toString());
        payload.put("caseId", caseId.toString())
                .put("agencyRole", agency.role())
                .put("agencyOrg", agency.org());
        return send("case-tracking.task.events", task, "task.created.v1", payload);
    }

    String obligation(Someone obligor, Someone performer) {
        ObjectNode payload = example("obligation/moved.v1")
                .put("obligationId", UUID.randomUUID().toString());
        payload.put("obligorOrg", obligor.org()).put("performerOrg", performer.org());
        return send("case-tracking.commitment.events", incident, "obligation.started.v1", payload);
    }

    /** Whole feed of a partner, once it has so many events. */
    public static List<String> typesOnce(Someone partner, int count) {
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> read(partner, 0).<List<String>>path("items.type").size() >= count);
        return new ArrayList<>(read(partner, 0).path("items.type"));
    }

    public static Response read(Someone partner, long after) {
        return given().auth().oauth2(partner.token()).get("/api/v1/partner/events?limit=100&after=" + after);
    }

    /** A minute later each time, so that the order of what was told is known. */
    private String send(String topic, UUID key, String type, ObjectNode payload) {
        now = now.plusSeconds(60);
        payload.put("at", now.toString());
        return Topics.send(topic, key.toString(), type, payload.toString());
    }

    private static ObjectNode example(String contract) {
        return (ObjectNode) EventExamples.tree(contract);
    }
}
