package org.dongthuan.notification;

import static io.restassured.RestAssured.given;
import static org.dongthuan.notification.Desk.CO;
import static org.dongthuan.notification.Desk.await;
import static org.dongthuan.notification.Desk.someone;
import static org.dongthuan.notification.Desk.textsOn;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.dongthuan.notification.Desk.Someone;
import org.dongthuan.notification.campaign.Campaigns;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.TestIssuer;
import org.dongthuan.testing.Topics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(SmsParts.class)
class CampaignTest {

    private static final String CC = TestIssuer.officer("cc-1", "CC", "UBND-19432", "19432");
    private static final String ELSEWHERE = TestIssuer.officer("cc-9", "CC", "UBND-19435", "19435");

    @Inject
    TestClock clock;

    @Inject
    Campaigns campaigns;

    private final UUID incident = UUID.randomUUID();

    @BeforeEach
    void noon() {
        clock.set(TestClock.NOON);
    }

    @Test
    void shouldTellEverybodyOfTheIncidentOnceHoweverOftenItIsStarted() {
        // Given
        List<Someone> people = Stream.generate(this::member).limit(3).toList();
        awaitAudience(3);
        String key = UUID.randomUUID().toString();

        // When
        String job = start(CC, key, "CAMPAIGN_DECISION")
                .then()
                .statusCode(202)
                .extract()
                .path("jobId");
        String again = start(CC, key, "CAMPAIGN_DECISION")
                .then()
                .statusCode(202)
                .extract()
                .path("jobId");

        // Then
        assertEquals(job, again);
        people.forEach(who -> await(() -> decisionTexts(who) == 1));
        given().auth()
                .oauth2(CC)
                .get("/api/v1/campaigns/" + job + "/rows")
                .then()
                .body("items.code", contains("QUEUED", "QUEUED", "QUEUED"));
    }

    @Test
    void shouldQueueNothingWhenARowIsDoneAgain() {
        // Given
        Someone who = member();
        ObjectNode parameters = JsonNodeFactory.instance
                .objectNode()
                .put("campaignId", UUID.randomUUID().toString())
                .put("template", "CAMPAIGN_DECISION");
        awaitAudience(1);

        // Then
        assertEquals("QUEUED", row(parameters, who));
        assertEquals("ALREADY_QUEUED", row(parameters, who));
    }

    @Test
    void shouldReachAPersonWhoseCasesWereMergedByTheSurvivingOneOnly() {
        // Given
        Someone survivor = member();
        Someone merged = member();
        awaitAudience(2);

        // When
        Topics.send(
                "case-tracking.case.events",
                merged.caseId().toString(),
                "case.merged.v1",
                "{\"caseId\":\"%s\",\"survivorCode\":\"%s\"}".formatted(merged.caseId(), survivor.code()));

        // Then: neither by a campaign that begins now, nor by one under way
        awaitAudience(1);
        ObjectNode underWay = JsonNodeFactory.instance
                .objectNode()
                .put("campaignId", UUID.randomUUID().toString())
                .put("template", "CAMPAIGN_DECISION");
        assertEquals("CASE_MERGED", row(underWay, merged));
        assertEquals("QUEUED", row(underWay, survivor));
    }

    @Test
    void shouldRefuseWhoeverMayNotAndTextsNotMeantForIt() {
        member();
        awaitAudience(1);
        start(CO, UUID.randomUUID().toString(), "CAMPAIGN_RUMOUR").then().statusCode(403);
        start(ELSEWHERE, UUID.randomUUID().toString(), "CAMPAIGN_RUMOUR")
                .then()
                .statusCode(422)
                .body("violations.field", contains("incidentId"));
        start(CC, UUID.randomUUID().toString(), "RESULT_CLOSED")
                .then()
                .statusCode(422)
                .body("violations[0].rule", equalTo("campaign-template"));
    }

    /** Cases and places of people come by events: a campaign reaches whom it knows. */
    private void awaitAudience(int people) {
        await(() -> {
            Response started = start(CC, UUID.randomUUID().toString(), "CAMPAIGN_RUMOUR");
            return started.statusCode() == 202
                    && people
                            == given().auth()
                                    .oauth2(CC)
                                    .get("/api/v1/campaigns/" + started.path("jobId"))
                                    .<Integer>path("total");
        });
    }

    private String row(ObjectNode parameters, Someone who) {
        return QuarkusTransaction.requiringNew()
                .call(() -> campaigns.row(parameters, who.caseId().toString()));
    }

    private Someone member() {
        Someone who = someone("MOBILE");
        Topics.send(
                "case-tracking.case.events",
                who.caseId().toString(),
                "case.opened.v1",
                "{\"caseId\":\"%s\",\"code\":\"%s\",\"personId\":\"%s\",\"incidentId\":\"%s\",\"at\":\"%s\"}"
                        .formatted(who.caseId(), who.code(), who.personId(), incident, Instant.EPOCH));
        return who;
    }

    private static long decisionTexts(Someone who) {
        return textsOn(who.phone()).stream()
                .filter(text -> text.contains("con han chon dong"))
                .count();
    }

    private Response start(String officer, String key, String template) {
        return given().auth()
                .oauth2(officer)
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(Map.of("incidentId", incident, "template", template))
                .post("/api/v1/campaigns");
    }
}
