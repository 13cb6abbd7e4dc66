package org.dongthuan.consent;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.dongthuan.testing.TestIssuer;
import org.dongthuan.testing.Topics;

/** An incident with accounts, told as the other services tell it; each test has its own. */
final class Incident {

    static final String CO = TestIssuer.officer("co-1", "CO", "UBND-19432", "19432");
    static final String DPO = TestIssuer.officer("dpo-1", "DPO", "DT-OPS");
    static final String PO = TestIssuer.officer("po-1", "PO", "BD-SH");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    final UUID id = UUID.randomUUID();
    final List<UUID> accounts = new ArrayList<>();
    final List<UUID> people = new ArrayList<>();
    final UUID firstCase = UUID.randomUUID();

    Incident(int size) {
        Topics.send(
                "case-tracking.incident.events",
                id.toString(),
                "incident.reported.v1",
                ("{\"incidentId\":\"%s\",\"placeCode\":\"19432\",\"province\":\"45\",\"organisations\":"
                                + "[{\"role\":\"PO\",\"org\":\"BD-SH\"},{\"role\":\"BK\",\"org\":\"NH-TG\"}]}")
                        .formatted(id));
        for (int i = 0; i < size; i++) {
            UUID account = UUID.randomUUID();
            UUID person = UUID.randomUUID();
            accounts.add(account);
            people.add(person);
            Topics.send(
                    "intake.person.events",
                    person.toString(),
                    "person.listed.v1",
                    "{\"personId\":\"%s\",\"incidentId\":\"%s\",\"accountId\":\"%s\",\"placeCode\":\"19432\"}"
                            .formatted(person, id, account));
            account("listed", account, "\"bankOrg\":\"NH-TG\",\"openedAt\":\"2023-08-08T02:00:00Z\"");
        }
        Topics.send(
                "case-tracking.case.events",
                firstCase.toString(),
                "case.opened.v1",
                "{\"caseId\":\"%s\",\"code\":\"LB23-000123-7\",\"personId\":\"%s\",\"incidentId\":\"%s\"}"
                        .formatted(firstCase, people.getFirst(), id));
        await(() -> claims(CO, "").size() == size
                && claims(CO, "").stream().anyMatch(c -> firstCase.toString().equals(c.get("caseId")))
                && get(PO, "/api/v1/consent-claims?incidentId=" + id)
                                .<List<?>>path("items")
                                .size()
                        == size);
    }

    void account(String word, UUID account, String more) {
        Topics.send(
                "bank-integration.account.events",
                account.toString(),
                "account." + word + ".v1",
                "{\"accountId\":\"%s\",\"incidentId\":\"%s\",\"placeCode\":\"19432\"%s}"
                        .formatted(account, id, more.isEmpty() ? "" : "," + more));
    }

    void caseEvent(String word, UUID caseId, String more) {
        Topics.send(
                "case-tracking.case.events",
                caseId.toString(),
                "case." + word + ".v1",
                "{\"caseId\":\"%s\",\"incidentId\":\"%s\",%s}".formatted(caseId, id, more));
    }

    List<Map<String, Object>> claims(String token, String more) {
        return get(token, "/api/v1/consent-claims?incidentId=" + id + more).path("items");
    }

    /** The claim on an account, with all its details. */
    Map<String, Object> claim(int number) {
        String account = accounts.get(number).toString();
        Object claim = claims(CO, "").stream()
                .filter(c -> account.equals(c.get("accountId")))
                .findFirst()
                .orElseThrow()
                .get("id");
        return get(CO, "/api/v1/consent-claims/" + claim).path("");
    }

    void requestEvidence() {
        String job = post(CO, "/api/v1/consent-claims/request-evidence", Map.of("incidentId", id))
                .then()
                .statusCode(202)
                .extract()
                .path("jobId");
        awaitJob(CO, job);
    }

    /** The person says so at the desk. */
    void heard(int number, String answer) {
        Map<String, Object> claim = claim(number);
        Map<String, Object> said = Map.of("version", claim.get("version"), "channel", "DESK", "answer", answer);
        post(CO, "/api/v1/consent-claims/" + claim.get("id") + "/hear", said)
                .then()
                .statusCode(200);
    }

    static void awaitJob(String token, String job) {
        await(() ->
                "DONE".equals(get(token, "/api/v1/consent-claims/jobs/" + job).path("state")));
    }

    static Map<String, Object> verdict(Object version, String verdict, String... notMet) {
        Map<String, Object> body = new HashMap<>(Map.of("verdict", verdict, "checklist", checklist(notMet)));
        if (version != null) {
            body.put("version", version);
        }
        return body;
    }

    static Map<String, Object> checklist(String... notMet) {
        Map<String, Object> list = new HashMap<>();
        for (int i = 1; i <= 10; i++) {
            list.put("C" + i, Map.of("finding", "MET", "source", "EVIDENCE"));
        }
        for (String check : notMet) {
            list.put(check, Map.of("finding", "NOT_MET", "source", "EVIDENCE", "note", "SEEN_ON_PAPER"));
        }
        return list;
    }

    static Response get(String token, String path) {
        return given().auth().oauth2(token).get(path);
    }

    static Response post(String token, String path, Object body) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(path);
    }

    /** Types of the events with a field of that value, in order, once the last of them is there. */
    static List<String> eventsUntil(String topic, Object id, String last) {
        return Topics.readUntil(
                        topic,
                        read -> read.stream().anyMatch(r -> r.value().contains(id.toString()) && type(r).equals(last)),
                        PATIENCE)
                .stream()
                .filter(r -> r.value().contains(id.toString()))
                .map(Incident::type)
                .toList();
    }

    static void await(Callable<Boolean> condition) {
        Awaitility.await().atMost(PATIENCE).pollInterval(Duration.ofMillis(100)).until(condition);
    }

    private static String type(ConsumerRecord<String, String> record) {
        return new String(record.headers().lastHeader("ce_type").value(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
