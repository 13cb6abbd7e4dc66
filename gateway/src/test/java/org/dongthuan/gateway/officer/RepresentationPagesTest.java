package org.dongthuan.gateway.officer;

import static org.dongthuan.gateway.officer.Officers.form;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import org.dongthuan.gateway.stub.GroupScene;
import org.dongthuan.gateway.stub.Scene;
import org.dongthuan.gateway.stub.StubService;
import org.dongthuan.gateway.stub.World;
import org.dongthuan.gateway.stub.WorldResource;
import org.dongthuan.gateway.web.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(WorldResource.class)
class RepresentationPagesTest {

    private static final String GROUPS = "/officer/representations";
    private static final String ONE = GROUPS + "/gr-1";

    World world;
    StubService intake;

    @BeforeEach
    void play() {
        world.reset();
        Scene.play(world);
        intake = world.intake();
        // Two complaints are known, by code.
        intake.when("GET /api/v1/complaints", call -> {
            boolean second = call.query().contains("LB23-000200-5");
            boolean first = call.query().contains("LB23-000123-7");
            String items = first
                    ? Scene.complaint("c-1", "TRIAGE")
                    : second ? Scene.complaint("c-2", "TRIAGE").replace("LB23-000123-7", "LB23-000200-5") : "";
            return StubService.Answer.json(200, "{\"items\":[" + items + "]}");
        });
    }

    @Test
    void shouldFormAGroupFromCodesAsPeopleWriteThem() {
        intake.when("POST /api/v1/representations", 201, "{}");
        Browser desk = signIn("UBND-19432", "CO");
        desk.get(GROUPS)
                .then()
                .body(stringContainsInOrder("Mã đơn của mọi người", "Mã đơn của người đại diện", ONE, "11"))
                .body(containsString(GROUPS + "?after=bmV4dA"));

        desk.post(
                        GROUPS + "/new/form",
                        form(
                                desk,
                                Map.of(
                                        "complaintIds", "lb23-000123-7,\r\n LB23-000200-5\r\nLB23-000123-7",
                                        "representativeIds", "LB23-000200-5",
                                        "documentRef", "01/BB-CND")))
                .then()
                .statusCode(303)
                .header("Location", containsString(GROUPS + "?done="));

        assertEquals(
                new JsonObject()
                        .put("complaintIds", new JsonArray().add("c-1").add("c-2"))
                        .put("representativeIds", new JsonArray().add("c-2"))
                        .put("documentRef", "01/BB-CND"),
                new JsonObject(intake.lastCall().body()));
    }

    @Test
    void shouldNameTheCodesNobodyKnowsAtTheFieldAndAskTheServiceNothing() {
        Browser desk = signIn("UBND-19432", "CC");
        desk.get(GROUPS);
        desk.post(
                        GROUPS + "/new/form",
                        form(
                                desk,
                                Map.of(
                                        "complaintIds", "LB23-000123-7 LB23-000999-4",
                                        "representativeIds", "LB23-000123-7",
                                        "documentRef", "01/BB-CND")))
                .then()
                .statusCode(422)
                .body(stringContainsInOrder(
                        "<details open",
                        "Ở xã này không có đơn mang mã: LB23-000999-4",
                        "LB23-000123-7 LB23-000999-4"));
        assertTrue(intake.calls().stream().noneMatch(call -> call.method().equals("POST")));
        desk.get(GROUPS + "/new").then().statusCode(200);
    }

    @Test
    void shouldShowWhatTheServiceRefusesAtItsFieldWithTheCodesItNames() {
        intake.when("POST /api/v1/representations", 422, """
                {"code":"invalid","violations":[{"field":"complaintIds","rule":"same-matter",
                "message":"They are not about the same.","codes":["LB23-000123-7","LB23-000200-5"]},
                {"field":"representativeIds","rule":"LC-REP","message":"x"}]}""");
        Browser desk = signIn("UBND-19432", "CO");
        desk.get(GROUPS);
        desk.post(
                        GROUPS + "/new/form",
                        form(
                                desk,
                                Map.of(
                                        "complaintIds", "LB23-000123-7 LB23-000200-5",
                                        "representativeIds", "LB23-000123-7",
                                        "documentRef", "01/BB-CND")))
                .then()
                .statusCode(422)
                .body(stringContainsInOrder(
                        "một sự việc: LB23-000123-7, LB23-000200-5", "Nhiều người đại diện hơn số luật cho phép"));
    }

    @Test
    void shouldShowAGroupByCodesAndEndItWithAReason() {
        intake.when("POST /api/v1/representations/gr-1/end", 200, "{}");
        Browser desk = signIn("UBND-19432", "CO");
        desk.get(ONE)
                .then()
                .body(stringContainsInOrder(
                        "11",
                        "01/BB-CND",
                        "LC-REP · Nghị định 124/2020/NĐ-CP, Điều 6",
                        "/officer/complaints/c-1",
                        "LB23-000123-7</a> · <strong>đại diện</strong>",
                        "LB23-000200-5</a></li>"))
                .body(not(containsString("Hồ Thị")));
        desk.post(ONE + "/end", form(desk, Map.of("reasonCode", "")))
                .then()
                .statusCode(422)
                .body(containsString("<details open"));
        desk.post(ONE + "/end", form(desk, Map.of("reasonCode", "CHOSEN_ANEW")))
                .then()
                .statusCode(303);
        assertEquals(
                new JsonObject().put("version", 0).put("reasonCode", "CHOSEN_ANEW"),
                new JsonObject(intake.lastCall().body()));

        intake.when("GET /api/v1/representations/gr-1", 200, GroupScene.ended().encode());
        desk.get(ONE).then().body(containsString("Mọi người cử người khác")).body(not(containsString(ONE + "/end")));
        signIn("CA-19432", "CP").get(GROUPS).then().statusCode(403);
    }

    private Browser signIn(String org, String... roles) {
        return Officers.signIn(world, org, roles);
    }
}
