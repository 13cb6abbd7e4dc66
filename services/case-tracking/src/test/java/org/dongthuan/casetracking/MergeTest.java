package org.dongthuan.casetracking;

import static org.dongthuan.casetracking.Facts.*;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.dongthuan.casetracking.Facts.Complainant;
import org.dongthuan.platform.sql.Sql;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.TestIssuer;
import org.dongthuan.testing.Topics;
import org.junit.jupiter.api.Test;

/** Cases opened for the wrong person: merged and split, with nobody left pointing at a dead one. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class MergeTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Sql sql;

    @Test
    void shouldGiveTheSurvivorAllTheOtherCaseHeldAndKeepBothHistories() throws Exception {
        // Given: one human being, two persons: one assessed case with an account, one with only a complaint
        String incident = reportIncident("2021-03-01");
        Complainant first = accepted("2021-03-01");
        Complainant second = accepted("2021-03-01");
        String survivor = awaitCase(first.code());
        String ended = awaitCase(second.code());
        UUID account = UUID.randomUUID();
        listed(second.personId(), second.code(), incident, account);
        await(() -> get(CC, "/api/v1/cases/" + ended).<List<?>>path("accounts").size() == 1);
        caseEvent(CC, ended, "assess").then().statusCode(200);
        caseEvent(CC, survivor, "assess").then().statusCode(200);
        String earlier = get(CC, "/api/v1/cases/" + survivor).path("tasks.find { it.kind == 'WRITTEN_REPLY' }.id");
        String kept = get(CC, "/api/v1/cases/" + ended).path("tasks.find { it.kind == 'WRITTEN_REPLY' }.id");

        byHand(
                "update task set due_at = due_at - interval '1 day' where kind = 'WRITTEN_REPLY' and case_id = ?",
                ended);
        String asked = DataRequests.received(CO, ended, "VIEW", "NH-TG");

        // When
        merge(ended, survivor)
                .then()
                .statusCode(200)
                .body("state", equalTo("MERGED"))
                .body("actions", empty());

        // Then: complaints, account, duties (one of a kind, the earlier) and their deadlines are the survivor's
        get(CC, "/api/v1/cases/" + survivor)
                .then()
                .body(
                        "complaintIds",
                        containsInAnyOrder(
                                first.complaintId().toString(),
                                second.complaintId().toString()))
                .body("accounts.accountId", contains(account.toString()))
                .body("mergedFrom", contains(ended))
                .body("timeline.kind", hasItem("case.took-over"))
                .body(
                        "tasks.findAll { it.state == 'OPEN' }.kind",
                        containsInAnyOrder("ACCOUNT_REMEDY", "CONSENT_VERDICT", "HOLDER_TOLD", "WRITTEN_REPLY"))
                .body("tasks.findAll { it.state == 'OPEN' }.id", hasItem(kept))
                .body("tasks.find { it.id == '" + earlier + "' }.state", equalTo("DROPPED"));
        get(CC, "/api/v1/cases/" + ended)
                .then()
                .body("mergedInto", equalTo(survivor))
                .body("complaintIds", empty())
                .body("timeline.kind", hasItem("case.merge"))
                .body("timeline.kind", hasItem("account.listed"));
        get(CC, "/api/v1/deadlines?caseId=" + survivor + "&rule=TASK-VERDICT")
                .then()
                .body("items.state", contains("RUNNING"));
        get(CC, "/api/v1/deadlines?caseId=" + ended).then().body("items.findAll { it.state == 'RUNNING' }", empty());
        get(CC, "/api/v1/data-requests/" + asked)
                .then()
                .body("caseId", equalTo(survivor))
                .body("history.event", contains("receive", "change-case"));
        get(CC, "/api/v1/data-requests?caseId=" + ended).then().body("items", empty());
        get(CC, "/api/v1/deadlines?rule=PD26-ACK&caseId=" + survivor).then().body("items.subjectId", contains(asked));
        get(CC, "/api/v1/cases/" + survivor).then().body("timeline.kind", hasItem("data-request.taken-over"));
        get(CC, "/api/v1/cases/" + ended).then().body("timeline.kind", hasItem("data-request.moved-away"));
        JsonNode told = event("case.merged.v1", ended);
        assertEquals(survivor, told.get("survivorId").asText());
        assertEquals(account.toString(), told.get("accountIds").get(0).asText());
        assertEquals(
                first.personId().toString(),
                joined(second, survivor).get("personId").asText());

        // And: what is still told of the ended case is the survivor's
        account(account, incident, "verified", "VERIFIED", Instant.now());
        await(() -> "CLOSED".equals(get(CC, "/api/v1/cases/" + survivor).path("result")));
        told(ended);
        await(() -> get(CC, "/api/v1/cases/" + survivor).<Boolean>path("holderTold"));
        UUID late = UUID.randomUUID();
        listed(second.personId(), second.code(), incident, late);
        await(() ->
                get(CC, "/api/v1/cases/" + survivor).<List<?>>path("accounts").size() == 2);
    }

    @Test
    void shouldRefuseWhatIsStaleOrMergedOrOfAnotherIncidentOrOutOfScope() {
        // Given
        reportIncident("2021-03-02");
        reportIncident("2021-03-03");
        String one = awaitCase(accepted("2021-03-02").code());
        String other = awaitCase(accepted("2021-03-02").code());
        String elsewhere = awaitCase(accepted("2021-03-03").code());

        // Then
        merge(CC, one, version(one), elsewhere, version(elsewhere))
                .then()
                .statusCode(422)
                .body("violations.rule", contains("same-incident"));
        merge(CC, one, version(one), one, version(one)).then().statusCode(422);
        merge(CC, one, version(one), other, version(other) + 1)
                .then()
                .statusCode(409)
                .body("code", equalTo("stale-version"));
        merge(CO, one, version(one), other, version(other)).then().statusCode(403);
        merge(TestIssuer.officer("cc-2", "CC", "UBND-19435", "19435"), one, 0, other, 0)
                .then()
                .statusCode(404);
        merge(one, other).then().statusCode(200);
        merge(one, other).then().statusCode(409).body("code", equalTo("wrong-state"));
        merge(other, one).then().statusCode(409).body("code", equalTo("wrong-state"));
        caseEvent(CC, one, "assess").then().statusCode(409);
    }

    @Test
    void shouldWorkAgainOnASettledCaseThatTookOverWhatIsOpen() {
        // Given: a case that was settled, and an open one of the same incident
        reportIncident("2021-03-04");
        Complainant who = accepted("2021-03-04");
        String settled = awaitCase(who.code());
        caseEvent(CC, settled, "assess").then().statusCode(200);
        String open = awaitCase(accepted("2021-03-04").code());
        caseEvent(CC, settled, "dispatch").then().statusCode(200);
        byHand("update case_file set state = 'RESOLVED' where id = ?", settled);

        // When
        merge(open, settled).then().statusCode(200);

        // Then
        get(CC, "/api/v1/cases/" + settled).then().body("state", equalTo("IN_ACTION"));
    }

    @Test
    void shouldSplitAPartOffIntoACaseOfThePersonItBelongsTo() throws Exception {
        // Given: two complaints in one case that are two people's after all
        reportIncident("2021-03-05");
        Complainant right = accepted("2021-03-05");
        Complainant wrong = accepted("2021-03-05");
        String origin = awaitCase(right.code());
        merge(awaitCase(wrong.code()), origin).then().statusCode(200);

        String ofRight = DataRequests.received(CO, origin, "VIEW", "NH-TG");
        String ofWrong = DataRequests.received(CO, origin, "VIEW", "BD-SH");
        split(
                        origin,
                        wrong.personId(),
                        List.of(wrong.complaintId()),
                        List.of(UUID.randomUUID().toString()))
                .then()
                .statusCode(422)
                .body("violations.field", contains("dataRequestIds"));

        // When
        Response answer = split(origin, wrong.personId(), List.of(wrong.complaintId()), List.of(ofWrong));

        // Then
        String part = answer.then()
                .statusCode(201)
                .body("state", equalTo("OPEN"))
                .body("personId", equalTo(wrong.personId().toString()))
                .body("code", startsWith("TV"))
                .body("splitFrom", equalTo(origin))
                .extract()
                .path("id");
        get(CC, "/api/v1/cases/" + part)
                .then()
                .body("complaintIds", contains(wrong.complaintId().toString()));
        get(CC, "/api/v1/data-requests?caseId=" + part).then().body("items.id", contains(ofWrong));
        get(CC, "/api/v1/data-requests?caseId=" + origin).then().body("items.id", contains(ofRight));
        get(CC, "/api/v1/data-requests/" + ofWrong).then().body("history.event", contains("receive", "change-case"));
        get(CC, "/api/v1/cases/" + origin)
                .then()
                .body("splitInto", contains(part))
                .body("complaintIds", contains(right.complaintId().toString()))
                .body("timeline.kind", hasItem("case.split"));
        get(CC, "/api/v1/deadlines?caseId=" + part).then().body("items", not(empty()));
        assertEquals(part, event("case.split.v1", origin).get("newCaseId").asText());
        assertEquals(
                wrong.complaintId().toString(),
                event("case.opened.v1", part).get("complaintIds").get(0).asText());
        split(origin, right.personId(), List.of(right.complaintId()))
                .then()
                .statusCode(422)
                .body("violations.rule", contains("a-part"));
        split(origin, UUID.randomUUID(), List.of(wrong.complaintId()))
                .then()
                .statusCode(422)
                .body("violations.rule", hasItem("of-this-case"));
    }

    @Test
    void shouldSplitOnlyForAPersonWhoIsKnownAndHasNoCaseHere() {
        // Given
        reportIncident("2021-03-06");
        Complainant who = accepted("2021-03-06");
        Complainant other = accepted("2021-03-06");
        Complainant busy = accepted("2021-03-06");
        String busyCase = awaitCase(busy.code());
        String origin = awaitCase(who.code());
        merge(awaitCase(other.code()), origin).then().statusCode(200);

        // Then
        split(origin, UUID.randomUUID(), List.of(other.complaintId()))
                .then()
                .statusCode(422)
                .body("violations.rule", contains("known-person"));
        split(origin, busy.personId(), List.of(other.complaintId()))
                .then()
                .statusCode(422)
                .body("violations.rule", contains("without-case"));

        // Then: nor where the case is another commune's, which this one cannot see
        byHand("update case_file set place_code = '19435' where id = ?", busyCase);
        get(CC, "/api/v1/cases/" + busyCase).then().statusCode(404);
        split(origin, busy.personId(), List.of(other.complaintId()))
                .then()
                .statusCode(422)
                .body("violations.rule", contains("without-case"));
    }

    private static Complainant accepted(String day) {
        Complainant who = submitted(day);
        moved(who, "accepted", "TRIAGE", "ACCEPTED");
        return who;
    }

    /** As time or many facts would bring it about. */
    private void byHand(String statement, String id) {
        QuarkusTransaction.requiringNew().run(() -> sql.run(statement, UUID.fromString(id)));
    }

    private static JsonNode event(String type, String key) throws Exception {
        return JSON.readTree(records(type, key).getFirst().value());
    }

    private static JsonNode joined(Complainant who, String caseId) throws Exception {
        for (ConsumerRecord<String, String> record : records("case.complaint-joined.v1", caseId)) {
            JsonNode read = JSON.readTree(record.value());
            if (read.get("complaintId").asText().equals(who.complaintId().toString())) {
                return read;
            }
        }
        throw new AssertionError("never told");
    }

    private static List<ConsumerRecord<String, String>> records(String type, String key) {
        Predicate<ConsumerRecord<String, String>> wanted = record -> key.equals(record.key())
                && type.equals(new String(record.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8));
        return Topics.readUntil(
                        "case-tracking.case.events", read -> read.stream().anyMatch(wanted), Duration.ofSeconds(20))
                .stream()
                .filter(wanted)
                .toList();
    }

    private static int version(String id) {
        return get(CC, "/api/v1/cases/" + id).path("version");
    }

    private static Response merge(String ended, String survivor) {
        return merge(CC, ended, version(ended), survivor, version(survivor));
    }

    private static Response merge(String token, String ended, int version, String survivor, int survivorVersion) {
        return send(
                token,
                "/api/v1/cases/" + ended + "/merge",
                Map.of(
                        "version", version,
                        "survivorId", survivor,
                        "survivorVersion", survivorVersion,
                        "reasonCode", "SAME_PERSON"));
    }

    private static Response split(String origin, UUID person, List<UUID> complaints) {
        return split(origin, person, complaints, List.of());
    }

    private static Response split(String origin, UUID person, List<UUID> complaints, List<String> requests) {
        Map<String, Object> body = new HashMap<>();
        body.put("version", version(origin));
        body.put("personId", person);
        body.put("complaintIds", complaints);
        body.put("dataRequestIds", requests);
        body.put("reasonCode", "WRONG_PERSON");
        return send(CC, "/api/v1/cases/" + origin + "/split", body);
    }
}
