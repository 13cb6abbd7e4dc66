package org.dongthuan.gateway.officer;

import static org.dongthuan.gateway.officer.Officers.form;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import org.dongthuan.gateway.edge.Service;
import org.dongthuan.gateway.stub.RightsScene;
import org.dongthuan.gateway.stub.Scene;
import org.dongthuan.gateway.stub.StubService;
import org.dongthuan.gateway.stub.World;
import org.dongthuan.gateway.stub.WorldResource;
import org.dongthuan.gateway.web.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(WorldResource.class)
class CrimeFilePagesTest {

    private static final String ONE = "/officer/crime-files/cf-1";

    World world;
    StubService cases;

    @BeforeEach
    void play() {
        world.reset();
        Scene.play(world);
        cases = world.service(Service.CASE_TRACKING);
    }

    @Test
    void shouldKeepTheFileBetweenThePoliceOfCommuneAndProvince() {
        signIn("CA-19432", "CP").get("/officer/incidents/i-2").then().body(containsString(ONE));
        cases.calls().clear();
        Browser chair = signIn("UBND-19432", "CC");
        chair.get("/officer/incidents/i-2").then().body(not(containsString("crime-file")));
        chair.get(ONE).then().statusCode(403);
        chair.get("/officer/crime-files").then().statusCode(403);
        assertTrue(cases.calls().stream().noneMatch(call -> call.path().contains("crime-files")));
    }

    @Test
    void shouldSayThatAFlagIsACountAndLetThePoliceTakeItUpOrNot() {
        cases.when("GET /api/v1/crime-files/cf-1", 200, RightsScene.crimeFile("FLAGGED", "open\",\"dismiss"));
        cases.when("POST /api/v1/crime-files/cf-1/dismiss", 200, "{}");
        Browser police = signIn("CA-19432", "CP");
        police.get(ONE)
                .then()
                .body(stringContainsInOrder("không nói ai có tội", "điều 291"))
                .body(containsString(ONE + "/open"))
                .body(not(containsString(ONE + "/forward")));

        police.post(ONE + "/dismiss", form(police, Map.of())).then().statusCode(422);
        police.post(ONE + "/dismiss", form(police, Map.of("reasonCode", "NO_SIGN_OF_CRIME")))
                .then()
                .statusCode(303);
    }

    @Test
    void shouldForwardWithThePaperAndKeepARefusedTimeBesideItsField() {
        cases.when("POST /api/v1/crime-files/cf-1/forward", 422, """
                {"code":"invalid","violations":[{"field":"at","rule":"in-order","message":"x"}]}""");
        Browser police = signIn("CA-19432", "CP");
        police.get(ONE).then().body(containsString("/officer/deadlines/d-7"));

        police.post(ONE + "/forward", form(police, Map.of("number", "05/CAX-TB", "at", "2030-01-01T00:00")))
                .then()
                .statusCode(422)
                .body(stringContainsInOrder("05/CAX-TB", "Phải sau bước trước", "2030-01-01T00:00"));

        assertEquals(
                new JsonObject().put("version", 1).put("number", "05/CAX-TB").put("at", "2029-12-31T17:00:00Z"),
                new JsonObject(lastPost().body()));
    }

    @Test
    void shouldLetTheProvinceDecideWhatWasForwarded() {
        cases.when("GET /api/v1/crime-files/cf-1", 200, RightsScene.crimeFile("FORWARDED", "decide"));
        cases.when(
                "GET /api/v1/crime-files", 200, "{\"items\":[" + RightsScene.crimeFile("FORWARDED", "decide") + "]}");
        Browser province = signIn("CA-PA05", "PP");
        province.get("/officer").then().body(containsString(ONE));
        province.get(ONE).then().body(containsString(ONE + "/decide"));
        signIn("CA-19432", "CP").get(ONE).then().body(not(containsString(ONE + "/decide")));
    }

    @Test
    void shouldOfferAFileForAnIncidentOnlyWhereItHasNone() {
        String open = "/officer/incidents/i-2/open-crime-file";
        signIn("CA-19432", "CP").get("/officer/incidents/i-2").then().body(not(containsString(open)));

        cases.when("GET /api/v1/crime-files", 200, "{\"items\":[]}");
        cases.when("POST /api/v1/crime-files", 201, "{}");
        Browser police = signIn("CA-19432", "CP");
        police.get("/officer/incidents/i-2").then().body(containsString(open));
        police.post(open, form(police, Map.of())).then().statusCode(303);
        assertEquals(
                new JsonObject().put("incidentId", "i-2"),
                new JsonObject(lastPost().body()));
        signIn("CA-PA05", "PP").get("/officer/incidents/i-2").then().body(not(containsString(open)));
    }

    private StubService.Call lastPost() {
        return cases.calls().stream()
                .filter(call -> call.method().equals("POST"))
                .reduce((one, next) -> next)
                .orElseThrow();
    }

    private Browser signIn(String org, String... roles) {
        return Officers.signIn(world, org, roles);
    }
}
