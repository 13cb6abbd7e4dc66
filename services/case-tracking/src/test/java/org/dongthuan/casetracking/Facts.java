package org.dongthuan.casetracking;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.dongthuan.testing.EventExamples;
import org.dongthuan.testing.TestIssuer;
import org.dongthuan.testing.Topics;

/** What the other services tell, sent as they send it; built from the contract examples. */
final class Facts {

    static final String CC = TestIssuer.officer("cc-1", "CC", "UBND-19432", "19432");
    static final String CO = TestIssuer.officer("co-1", "CO", "UBND-19432", "19432");
    static final String CP = TestIssuer.officer("cp-1", "CP", "CA-19432", "19432");
    static final String UT = TestIssuer.officer("ut-1", "UT", "DL-DB");
    static final String SB = TestIssuer.provincial("sb-1", "SB", "NHNN-45", "45", "44");
    static final String ST = TestIssuer.provincial("st-1", "ST", "SKH-45", "45", "44");

    private static final AtomicInteger NUMBER = new AtomicInteger(1000);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Facts() {}

    /** A person known by one complaint. */
    record Complainant(UUID complaintId, UUID personId, String code) {}

    static Complainant submitted(String occurredOn) {
        return submittedBy(null, occurredOn);
    }

    /** @param partnerOrg null for a citizen's own filing */
    static Complainant submittedBy(String partnerOrg, String occurredOn) {
        Complainant who = new Complainant(UUID.randomUUID(), UUID.randomUUID(), code());
        ObjectNode event = ((ObjectNode) EventExamples.tree("complaint/submitted.v1"))
                .put("complaintId", who.complaintId().toString())
                .put("personId", who.personId().toString())
                .put("code", who.code())
                .put("occurredOn", occurredOn);
        event.remove("partnerOrg");
        if (partnerOrg != null) {
            event.put("partnerOrg", partnerOrg);
        }
        Topics.send(
                "intake.complaint.events", who.complaintId().toString(), "complaint.submitted.v1", event.toString());
        return who;
    }

    static void moved(Complainant who, String word, String from, String to) {
        ObjectNode event = ((ObjectNode) EventExamples.tree("complaint/moved.v1"))
                .put("complaintId", who.complaintId().toString())
                .put("personId", who.personId().toString())
                .put("from", from)
                .put("to", to)
                .put("at", Instant.now().toString());
        event.remove("caseId");
        event.remove("survivorId");
        Topics.send(
                "intake.complaint.events", who.complaintId().toString(), "complaint." + word + ".v1", event.toString());
    }

    static void listed(UUID personId, String code, String incidentId, UUID accountId) {
        ObjectNode event = ((ObjectNode) EventExamples.tree("person/listed.v1"))
                .put("personId", personId.toString())
                .put("code", code)
                .put("incidentId", incidentId)
                .put("accountId", accountId.toString());
        event.remove("complaintId");
        Topics.send("intake.person.events", personId.toString(), "person.listed.v1", event.toString());
    }

    static void account(UUID accountId, String incidentId, String word, String to, Instant at) {
        Topics.send(
                "bank-integration.account.events",
                accountId.toString(),
                "account." + word + ".v1",
                "{\"accountId\":\"%s\",\"incidentId\":\"%s\",\"to\":\"%s\",\"at\":\"%s\"}"
                        .formatted(accountId, incidentId, to, at));
    }

    static void sampled(String incidentId, String outcome, Instant at) {
        ObjectNode event = ((ObjectNode) EventExamples.tree("closure-sample/signed.v1"))
                .put("sampleId", UUID.randomUUID().toString())
                .put("incidentId", incidentId)
                .put("to", outcome)
                .put("at", at.toString());
        Topics.send("bank-integration.closure-sample.events", incidentId, "closure-sample.signed.v1", event.toString());
    }

    static void verdict(UUID accountId) {
        Topics.send(
                "consent.claim.events",
                accountId.toString(),
                "consent-claim.verdict-reached.v1",
                "{\"claimId\":\"%s\",\"accountId\":\"%s\",\"verdict\":\"NOT_PROVEN\"}"
                        .formatted(UUID.randomUUID(), accountId));
    }

    static void told(String caseId) {
        Topics.send(
                "notification.message.events",
                caseId,
                "message.delivered.v1",
                "{\"messageId\":\"%s\",\"purpose\":\"RESULT\",\"caseId\":\"%s\"}".formatted(UUID.randomUUID(), caseId));
    }

    /** Filed at a time of its own, on a day that keeps it out of other tests' incidents. */
    static Complainant submittedAt(Instant at, String occurredOn) {
        return submittedAbout("BD-SH", null, at, occurredOn);
    }

    /** Another complaint of the same person. */
    static Complainant submittedAgain(Complainant before, Instant at, String occurredOn) {
        Complainant who = new Complainant(UUID.randomUUID(), before.personId(), code());
        return submitted(who, "BD-SH", null, at, occurredOn);
    }

    /** @param partnerOrg who filed it for the person; null for nobody */
    static Complainant submittedAbout(String respondentOrg, String partnerOrg, Instant at, String occurredOn) {
        return submitted(
                new Complainant(UUID.randomUUID(), UUID.randomUUID(), code()),
                respondentOrg,
                partnerOrg,
                at,
                occurredOn);
    }

    private static Complainant submitted(
            Complainant who, String respondentOrg, String partnerOrg, Instant at, String occurredOn) {
        ObjectNode event = ((ObjectNode) EventExamples.tree("complaint/submitted.v1"))
                .put("complaintId", who.complaintId().toString())
                .put("personId", who.personId().toString())
                .put("code", who.code())
                .put("occurredOn", occurredOn)
                .put("submittedAt", at.toString());
        event.put("respondentOrg", respondentOrg);
        event.remove("partnerOrg");
        if (partnerOrg != null) {
            event.put("partnerOrg", partnerOrg);
        }
        Topics.send(
                "intake.complaint.events", who.complaintId().toString(), "complaint.submitted.v1", event.toString());
        return who;
    }

    /** Moved on a track, at a time of its own. */
    static void moved(Complainant who, String word, String track, Instant at) {
        moved(who, word, List.of(track), at);
    }

    /** @param tracks the newest last */
    static void moved(Complainant who, String word, List<String> tracks, Instant at) {
        ObjectNode event = ((ObjectNode) EventExamples.tree("complaint/moved.v1"))
                .put("complaintId", who.complaintId().toString())
                .put("personId", who.personId().toString())
                .put("at", at.toString());
        ArrayNode all = event.putArray("tracks");
        tracks.forEach(all::add);
        event.remove("caseId");
        event.remove("survivorId");
        Topics.send(
                "intake.complaint.events", who.complaintId().toString(), "complaint." + word + ".v1", event.toString());
    }

    static String code() {
        return "LB23-00" + NUMBER.incrementAndGet() + "-0";
    }

    /** Each test has a day of its own, so that its complaints join its own incident. */
    static String reportIncident(String day) {
        return reportIncident(day + "T00:00:00Z", day + "T04:15:00Z");
    }

    static String reportIncident(String windowFrom, String windowTo) {
        return reportIncident(windowFrom, windowTo, "NH-TG");
    }

    /** @param bank organisation in the role BK */
    static String reportIncident(String windowFrom, String windowTo, String bank) {
        Map<String, Object> body = Map.of(
                "placeCode",
                "19432",
                "province",
                "45",
                "matter",
                "ACCOUNT_WITHOUT_CONSENT",
                "product",
                "BANK_ACCOUNT",
                "windowFrom",
                windowFrom,
                "windowTo",
                windowTo,
                "organisations",
                List.of(
                        Map.of("role", "PO", "org", "BD-SH"),
                        Map.of("role", "BK", "org", bank),
                        Map.of("role", "UT", "org", "DL-DB")));
        return given().auth()
                .oauth2(UT)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post("/api/v1/incidents")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static Response incidentEvent(String token, String id, String event, Map<String, Object> more) {
        int version = get(CC, "/api/v1/incidents/" + id).path("version");
        return post(token, "/api/v1/incidents/" + id + "/" + event, version, more);
    }

    static Response caseEvent(String token, String id, String event) {
        int version = get(CC, "/api/v1/cases/" + id).path("version");
        return post(token, "/api/v1/cases/" + id + "/" + event, version, Map.of());
    }

    /** Without a body. */
    static Response post(String token, String path) {
        return given().auth().oauth2(token).post(path);
    }

    static Response get(String token, String path) {
        return given().auth().oauth2(token).get(path);
    }

    static String awaitCase(String code) {
        await(() -> get(CC, "/api/v1/cases?code=" + code).<List<?>>path("items").size() == 1);
        return get(CC, "/api/v1/cases?code=" + code).path("items[0].id");
    }

    static void awaitCaseState(String id, String state) {
        await(() -> state.equals(get(CC, "/api/v1/cases/" + id).path("state")));
    }

    static void await(java.util.concurrent.Callable<Boolean> condition) {
        Awaitility.await().atMost(PATIENCE).pollInterval(Duration.ofMillis(100)).until(condition);
    }

    static Response send(String token, String path, Map<String, Object> body) {
        return send(token, path, body, UUID.randomUUID().toString());
    }

    static Response send(String token, String path, Map<String, Object> body, String key) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(body)
                .post(path);
    }

    private static Response post(String token, String path, int version, Map<String, Object> more) {
        Map<String, Object> body = new java.util.HashMap<>(more);
        body.put("version", version);
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(body)
                .post(path);
    }
}
