package org.dongthuan.gateway.citizen;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import org.dongthuan.gateway.edge.Service;
import org.dongthuan.gateway.stub.Scene;
import org.dongthuan.gateway.stub.StubService;
import org.dongthuan.gateway.stub.World;
import org.dongthuan.gateway.stub.WorldResource;
import org.dongthuan.gateway.web.Browser;
import org.dongthuan.gateway.web.Html;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Filing about an incident that is public. Each test has an incident of its own, for copies outlive a test. */
@QuarkusTest
@WithTestResource(WorldResource.class)
class JoiningTest {

    private static final String PLACE = "<option value=\"19432\" selected>";

    World world;
    StubService cases;

    @BeforeEach
    void play() {
        world.reset();
        Scene.play(world);
        cases = world.service(Service.CASE_TRACKING);
    }

    @Test
    void shouldLeadFromThePosterToAFormWithPlaceAndDays() {
        told("SV23-9101", "REMEDIATING", "2023-08-08", "2023-08-09");
        Browser phone = new Browser();

        given().redirects()
                .follow(false)
                .get("/i/sv23-9101")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/file?incident=SV23-9101"));
        phone.get("/file?incident=SV23-9101")
                .then()
                .statusCode(200)
                .body(stringContainsInOrder("SV23-9101</strong>", "08/08/2023 – 09/08/2023", "href=\"/file\"", PLACE));
        assertEquals("SV23-9101", Html.value(phone.page(), "incident"));
        assertEquals("", Html.value(phone.page(), "occurredOn"), "of two days the person knows which");
    }

    @Test
    void shouldFillInTheDayWhereThereIsButOneAndKeepToTheIncidentAfterAMistake() {
        told("SV23-9102", "CONFIRMED", "2023-08-09", "2023-08-09");
        Browser phone = new Browser();
        phone.get("/file?incident=SV23-9102");
        assertEquals("09/08/2023", Html.value(phone.page(), "occurredOn"));

        Map<String, String> form = new HashMap<>(Map.of("placeCode", "19432", "occurredOn", "09/08/2023"));
        form.put("incident", "SV23-9102");
        form.put("nonce", Html.value(phone.page(), "nonce"));
        phone.post("/file", form)
                .then()
                .statusCode(422)
                .body(stringContainsInOrder("id=\"errors\"", "SV23-9102</strong>", PLACE));
    }

    @Test
    void shouldOpenTheOrdinaryFormWhereThereIsNothingToJoin() {
        told("SV23-9103", "CLOSED", "2023-08-09", "2023-08-09");
        cases.when("GET /api/v1/public/incidents/SV23-9104/snapshot", 404, "not-found");
        cases.when("GET /api/v1/public/incidents/SV23-9105/snapshot", 503, "down");

        for (String code : new String[] {"SV23-9103", "SV23-9104", "SV23-9105", "%3Cscript%3E"}) {
            new Browser()
                    .get("/file?incident=" + code)
                    .then()
                    .statusCode(200)
                    .body(containsString("Bà con vẫn nộp đơn thường được ở đây."))
                    .body(not(containsString("id=\"about\"")))
                    .body(not(containsString("<script>")));
        }
        new Browser().get("/file").then().body(not(containsString("nộp đơn thường")));
    }

    @Test
    void shouldLeadFromTheStatusPageOfWhatIsNotOverToItsForm() {
        told("SV23-9106", "MONITORING", "2023-08-09", "2023-08-09");
        told("SV23-9107", "CLOSED", "2023-08-09", "2023-08-09");

        new Browser()
                .get("/status/SV23-9106?lang=vi")
                .then()
                .body(containsString("href=\"/file?incident=SV23-9106&amp;lang=vi\""));
        new Browser()
                .get("/status/SV23-9107?lang=vi")
                .then()
                .body(containsString("href=\"/file?lang=vi\""))
                .body(not(containsString("incident=")));
    }

    private void told(String code, String state, String first, String last) {
        cases.when(
                "GET /api/v1/public/incidents/" + code + "/snapshot",
                200,
                Scene.SIGNED_STATUS
                        .replace("SV23-0001", code)
                        .replace("\"REMEDIATING\"", "\"" + state + "\"")
                        .replace("\"asOf\"", "\"firstDay\":\"%s\",\"lastDay\":\"%s\",\"asOf\"".formatted(first, last)));
    }
}
