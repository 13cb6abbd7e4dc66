package org.dongthuan.casetracking;

import static org.dongthuan.casetracking.Facts.*;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.dongthuan.casetracking.Facts.Complainant;
import org.dongthuan.testing.RealParts;
import org.junit.jupiter.api.Test;

/** A corrected window, tried out and done; memberships by hand and their undo. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class CorrectionTest {

    private static final Map<String, Object> NEXT_DAY =
            Map.of("windowFrom", "2021-06-03T00:00:00Z", "windowTo", "2021-06-03T10:00:00Z");

    @Test
    void shouldSayWhatAnotherWindowWouldDoThenDoItAndTakeItBack() {
        // Given: a member of the day, one taken out by hand, one of the next day, and one of the day after taken in by
        // hand
        String incident = reportIncident("2021-06-02");
        Complainant ofTheDay = known("2021-06-02");
        Complainant excluded = known("2021-06-02");
        Complainant nextDay = known("2021-06-03");
        Complainant included = known("2021-06-04");
        byHand(incident, excluded, "leave").then().statusCode(204);
        byHand(incident, included, "join").then().statusCode(204);

        // Then: a preview tells and changes nothing
        send(CO, "/api/v1/incidents/" + incident + "/membership/preview", NEXT_DAY)
                .then()
                .statusCode(200)
                .body("joining.count", equalTo(1))
                .body("joining.items.code", contains(nextDay.code()))
                .body("joining.items.why", contains("SAME-PLACE-PRODUCT-DAYS"))
                .body("leaving.count", equalTo(1))
                .body("leaving.items.code", contains(ofTheDay.code()))
                .body("leaving.items.why", contains("OUTSIDE_WINDOW"));
        members(incident).body("items.code", containsInAnyOrder(ofTheDay.code(), included.code()));

        // When: done
        correct(incident, NEXT_DAY);
        members(incident).body("items.code", containsInAnyOrder(nextDay.code(), included.code()));
        get(CC, "/api/v1/incidents/" + incident).then().body("windowTo", equalTo("2021-06-03T10:00:00Z"));
        get(CC, "/api/v1/incidents/" + incident + "/members/changes")
                .then()
                .body(
                        "items.complaintId",
                        hasItems(
                                ofTheDay.complaintId().toString(),
                                excluded.complaintId().toString()))
                .body("items.reason", contains("OUTSIDE_WINDOW", "SOME_REASON", "SOME_REASON"))
                .body("items.event", contains("LEFT", "JOINED", "LEFT"));

        // And: taken back, the rule brings its own back, and what people decided stays
        correct(incident, Map.of("windowFrom", "2021-06-02T00:00:00Z", "windowTo", "2021-06-02T10:00:00Z"));
        members(incident).body("items.code", containsInAnyOrder(ofTheDay.code(), included.code()));
    }

    @Test
    void shouldUndoAnExclusionAndRefuseWhatIsUnderAnIncidentAlready() {
        // Given
        String incident = reportIncident("2021-06-10");
        Complainant who = known("2021-06-10");
        byHand(incident, who, "join").then().statusCode(409);
        byHand(incident, who, "leave").then().statusCode(204);
        byHand(incident, who, "leave").then().statusCode(409);

        // When
        byHand(incident, who, "join").then().statusCode(204);

        // Then
        members(incident).body("items.ruleCode", contains("BY-HAND")).body("items.reason", contains("SOME_REASON"));
        send(
                        CC,
                        "/api/v1/incidents/" + incident + "/membership/apply",
                        Map.of("version", 0, "reasonCode", "OTHER_PLACE", "placeCode", "19435"))
                .then()
                .statusCode(422)
                .body("violations.rule", contains("own-place"));
        send(CC, "/api/v1/incidents/" + incident + "/membership/apply", Map.of("version", 9, "reasonCode", "LONGER"))
                .then()
                .statusCode(409);
    }

    private static void correct(String incident, Map<String, Object> window) {
        int version = get(CC, "/api/v1/incidents/" + incident).path("version");
        Map<String, Object> body = new java.util.HashMap<>(window);
        body.put("version", version);
        body.put("reasonCode", "WRONG_DAY");
        String job = send(CC, "/api/v1/incidents/" + incident + "/membership/apply", body)
                .then()
                .statusCode(202)
                .extract()
                .path("jobId");
        await(() -> "DONE".equals(get(CC, "/api/v1/cases/jobs/" + job).path("state")));
        get(CC, "/api/v1/cases/jobs/" + job + "/rows").then().body("items.code", containsInAnyOrder("JOINED", "LEFT"));
    }

    private static ValidatableResponse members(String incident) {
        return get(CC, "/api/v1/incidents/" + incident + "/members").then();
    }

    private static Response byHand(String incident, Complainant who, String how) {
        return send(
                CO,
                "/api/v1/incidents/" + incident + "/members/" + who.complaintId() + "/" + how,
                Map.of("reasonCode", "SOME_REASON"));
    }

    private static Complainant known(String day) {
        Complainant who = submitted(day);
        moved(who, "accepted", "TRIAGE", "ACCEPTED");
        awaitCase(who.code());
        return who;
    }
}
