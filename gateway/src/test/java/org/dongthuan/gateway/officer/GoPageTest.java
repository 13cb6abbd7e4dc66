package org.dongthuan.gateway.officer;

import static org.dongthuan.gateway.officer.Officers.signIn;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.dongthuan.gateway.edge.Service;
import org.dongthuan.gateway.stub.Scene;
import org.dongthuan.gateway.stub.StubService;
import org.dongthuan.gateway.stub.World;
import org.dongthuan.gateway.stub.WorldResource;
import org.dongthuan.gateway.web.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(WorldResource.class)
class GoPageTest {

    private static final String NONE = "{\"items\":[]}";

    World world;

    @BeforeEach
    void play() {
        world.reset();
        Scene.play(world);
    }

    @Test
    void shouldLeadToTheCaseThenTheComplaintThenTheIncident() {
        Browser officer = signIn(world, "UBND-19432", "CO");
        StubService cases = world.service(Service.CASE_TRACKING);

        go(officer, " lb23-000123-7 ").then().statusCode(303).header("Location", endsWith("/officer/cases/k-1"));
        cases.when("GET /api/v1/cases", 200, NONE);
        go(officer, "LB23-000123-7").then().statusCode(303).header("Location", endsWith("/officer/complaints/c-1"));
        world.intake().when("GET /api/v1/complaints", 200, NONE);
        go(officer, "SV23-0001").then().statusCode(303).header("Location", endsWith("/officer/incidents/i-1"));
        assertTrue(
                cases.lastCall().query().contains("code=SV23-0001"),
                cases.lastCall().query());
    }

    /** The provincial police have no cases and complaints to look at: the services are not even asked. */
    @Test
    void shouldAskOnlyForWhatTheRoleMaySee() {
        Browser police = signIn(world, "CA-45", "PP");
        world.intake().calls().clear();

        go(police, "LB23-000123-7")
                .then()
                .statusCode(404)
                .body(containsString("LB23-000123-7"))
                .body(containsString("/officer/incidents"))
                .body(not(containsString("href=\"/officer/cases\"")));

        assertEquals(0, world.intake().calls().size());
    }

    /** A name or a personal number typed into the box by mistake goes nowhere. */
    @Test
    void shouldNotSendWhatIsNoCode() {
        Browser officer = signIn(world, "UBND-19432", "CO");
        world.intake().calls().clear();
        world.service(Service.CASE_TRACKING).calls().clear();

        for (String typed : new String[] {"045123456789", "Hồ Thị Mẫu", "", "<script>"}) {
            go(officer, typed).then().statusCode(422).body(not(containsString("<script>")));
        }

        assertEquals(0, world.intake().calls().size());
        assertEquals(0, world.service(Service.CASE_TRACKING).calls().size());
    }

    @Test
    void shouldNotSayThatACodeIsUnknownWhileAServiceIsDown() {
        Browser officer = signIn(world, "UBND-19432", "CO");
        world.service(Service.CASE_TRACKING).when("GET /api/v1/cases", 200, NONE);
        world.service(Service.CASE_TRACKING).when("GET /api/v1/incidents", 200, NONE);
        world.intake().when("GET /api/v1/complaints", 503, "{\"code\":\"unavailable\"}");

        go(officer, "LB23-000999-1").then().statusCode(503).body(containsString("một dịch vụ đang không trả lời"));
    }

    private static Response go(Browser browser, String code) {
        return browser.post("/officer/go", Map.of("code", code));
    }
}
