package org.dongthuan.gateway.officer;

import static org.dongthuan.gateway.officer.Officers.form;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import org.dongthuan.gateway.edge.Service;
import org.dongthuan.gateway.stub.SampleScene;
import org.dongthuan.gateway.stub.Scene;
import org.dongthuan.gateway.stub.StubService;
import org.dongthuan.gateway.stub.World;
import org.dongthuan.gateway.stub.WorldResource;
import org.dongthuan.gateway.web.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(WorldResource.class)
class SamplePagesTest {

    private static final String SAMPLES = "/officer/closure-samples";
    private static final String ONE = SAMPLES + "/sp-1";

    World world;
    StubService bank;

    @BeforeEach
    void play() {
        world.reset();
        Scene.play(world);
        bank = world.service(Service.BANK_INTEGRATION);
    }

    @Test
    void shouldLetTheSupervisorDrawFromAnIncident() {
        bank.when("POST /api/v1/closure-samples", 201, "{}");
        Browser supervisor = signIn("NHNN-45", "SB");
        supervisor.get(SAMPLES).then().body(stringContainsInOrder("Rút mẫu", "<option value=\"i-1\""));

        supervisor
                .post(
                        SAMPLES + "/new/draw",
                        form(supervisor, Map.of("incidentId", "i-1", "size", "40", "seed", "XSQT 481927")))
                .then()
                .statusCode(303);

        JsonObject sent = new JsonObject(bank.lastCall().body());
        assertEquals(40, sent.getValue("size"));
        assertEquals("i-1", sent.getString("incidentId"));
    }

    @Test
    void shouldSendOnlyWhatWasFoundAnew() {
        bank.when("POST /api/v1/closure-samples/sp-1/findings", 200, SampleScene.sample("OPEN", 2));
        Browser supervisor = signIn("NHNN-45", "SB");
        supervisor
                .get(ONE)
                .then()
                .body(stringContainsInOrder("…1111", "found.a-1", "…2222", "found.a-2"))
                .body(not(containsString("/sign-off")));

        supervisor
                .post(
                        ONE + "/findings",
                        form(
                                supervisor,
                                Map.of(
                                        "found.a-1", "OTHER_DATE",
                                        "was.a-1", "",
                                        "found.a-2", "AGREES",
                                        "was.a-2", "AGREES")))
                .then()
                .statusCode(303);

        assertEquals(
                new JsonArray()
                        .add(new JsonObject()
                                .put("accountId", "a-1")
                                .put("agrees", false)
                                .put("reasonCode", "OTHER_DATE")),
                new JsonObject(bank.lastCall().body()).getJsonArray("findings"));
    }

    @Test
    void shouldOfferToSignWhatIsCheckedAndShowOthersOnlyTheResult() {
        bank.when("GET /api/v1/closure-samples/sp-1", 200, SampleScene.sample("OPEN", 2));
        bank.when("POST /api/v1/closure-samples/sp-1/sign-off", 200, SampleScene.sample("PASSED", 2));
        Browser supervisor = signIn("NHNN-45", "SB");
        supervisor.get(ONE).then().body(containsString(ONE + "/sign-off"));
        supervisor
                .post(ONE + "/sign-off", form(supervisor, Map.of("version", "0")))
                .then()
                .statusCode(303);
        assertEquals(0, new JsonObject(bank.lastCall().body()).getValue("version"));

        signIn("UBND-19432", "CC")
                .get(ONE)
                .then()
                .statusCode(200)
                .body(containsString("Khớp: đã đóng"))
                .body(not(containsString("name=\"found.")))
                .body(not(containsString("/sign-off")));
        signIn("BD-SH", "PO").get(SAMPLES).then().statusCode(403);
    }

    private Browser signIn(String org, String role) {
        return Officers.signIn(world, org, role);
    }
}
