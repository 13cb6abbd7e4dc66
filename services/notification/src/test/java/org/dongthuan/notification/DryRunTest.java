package org.dongthuan.notification;

import static io.restassured.RestAssured.given;
import static org.dongthuan.notification.Desk.*;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.TestIssuer;
import org.dongthuan.testing.Topics;
import org.junit.jupiter.api.Test;

/** Texts looked at, and people counted, before anybody is told anything. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(SmsParts.class)
class DryRunTest {

    private static final String CC = TestIssuer.officer("cc-1", "CC", "UBND-19432", "19432");
    private static final String ELSEWHERE = TestIssuer.officer("cc-9", "CC", "UBND-19435", "19435");
    private static final String ADM = TestIssuer.officer("adm-1", "ADM", "DT-OPS");

    private final UUID incident = UUID.randomUUID();

    @Test
    void shouldShowAllTextsToChairAndAdministrator() {
        for (String token : List.of(CC, ADM)) {
            given().auth()
                    .oauth2(token)
                    .get("/api/v1/templates")
                    .then()
                    .statusCode(200)
                    .body("items.medium", hasItems("SMS", "EMAIL", "LETTER", "CALL"))
                    // The first version is no longer in force.
                    .body(
                            "items.findAll { it.code == 'CAMPAIGN_DECISION' && it.medium == 'SMS' && it.language == 'vi' }.version",
                            contains(2));
        }
        given().auth().oauth2(CO).get("/api/v1/templates").then().statusCode(403);
    }

    @Test
    void shouldCountWhomACampaignWouldReachAndQueueNothing() {
        // Given: a mobile, a landline with mail, a landline alone; one of them has two cases
        Someone texted = member("MOBILE", null);
        Someone mailed = member("LANDLINE", "xuan@example.com");
        Someone neither = member("LANDLINE", null);
        opened(texted, UUID.randomUUID(), texted.code() + "2");

        // Then
        await(() -> Integer.valueOf(3).equals(dryRun(CC, campaign()).path("reach.people")));
        await(() -> Integer.valueOf(1).equals(dryRun(CC, campaign()).path("reach.notAtAll")));
        dryRun(CC, campaign())
                .then()
                .statusCode(200)
                .body("reach.byText", equalTo(1))
                .body("reach.byEmail", equalTo(1))
                .body("texts.language", contains("vi", "en"))
                .body("texts[0].alphabet", equalTo("GSM7"))
                .body("texts[0].parts", equalTo(1))
                .body(
                        "texts[0].text",
                        equalTo("Ho so LB23-000123-7: nghe tin don, hay hoi UBND hoac goi 1900 0000."
                                + " Khong dua ma hay giay to cho ai."));
        dryRun(ELSEWHERE, campaign()).then().body("reach.people", equalTo(0));
        dryRun(ADM, campaign()).then().body("reach.people", equalTo(0));
        dryRun(CO, campaign()).then().statusCode(403);
        for (Someone who : List.of(texted, mailed, neither)) {
            assertEquals(Map.of(), message(who));
        }
    }

    @Test
    void shouldTellWhatIsWrongWithAProposedText() {
        dryRun(CC, Map.of("text", "Hồ sơ {code}: xin gọi {hotline}."))
                .then()
                .statusCode(200)
                .body("texts[0].text", equalTo("Hồ sơ LB23-000123-7: xin gọi 1900 0000."))
                .body("texts[0].alphabet", equalTo("UCS2"))
                .body("texts[0].faults", empty())
                .body("reach", nullValue());
        dryRun(CC, Map.of("text", "Xem https://x.vn, {name}, so 045 085 001 234"))
                .then()
                .body(
                        "texts[0].faults",
                        contains("unknown placeholder name", "a number of nine or more digits", "a link"));
        dryRun(CC, Map.of()).then().statusCode(422).body("violations.rule", contains("code-or-text"));
        dryRun(CC, Map.of("code", "NO_SUCH"))
                .then()
                .statusCode(422)
                .body("violations.rule", contains("known-template"));
    }

    private Map<String, Object> campaign() {
        return Map.of("code", "CAMPAIGN_RUMOUR", "incidentId", incident);
    }

    private Someone member(String kind, String address) {
        Someone who = someone(kind);
        if (address != null) {
            email(who, address, kind);
        }
        opened(who, who.caseId(), who.code());
        return who;
    }

    private void opened(Someone who, UUID caseId, String code) {
        Topics.send(
                "case-tracking.case.events",
                caseId.toString(),
                "case.opened.v1",
                "{\"caseId\":\"%s\",\"code\":\"%s\",\"personId\":\"%s\",\"incidentId\":\"%s\",\"at\":\"%s\"}"
                        .formatted(caseId, code, who.personId(), incident, Instant.EPOCH));
    }

    private static Response dryRun(String token, Map<String, Object> body) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/templates/dry-run");
    }
}
