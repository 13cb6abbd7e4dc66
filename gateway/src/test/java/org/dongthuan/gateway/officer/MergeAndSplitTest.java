package org.dongthuan.gateway.officer;

import static org.dongthuan.gateway.officer.Officers.form;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
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

@QuarkusTest
@WithTestResource(WorldResource.class)
class MergeAndSplitTest {

    World world;
    StubService cases;

    @BeforeEach
    void play() {
        world.reset();
        Scene.play(world);
        cases = world.service(Service.CASE_TRACKING);
        cases.when("GET /api/v1/cases", 200, "{\"items\":[{\"id\":\"k-2\",\"code\":\"LB23-000200-5\"}]}");
    }

    @Test
    void shouldShowBothCasesAndWhatAMergeMeansBeforeItsButton() {
        cases.when("POST /api/v1/cases/k-1/merge", 200, "{}");
        Browser chair = signIn("CC");
        chair.get("/officer/cases/k-1").then().body(containsString("/officer/cases/k-1/merge"));
        chair.get("/officer/cases/k-1/merge?with=lb23-000200-5")
                .then()
                .statusCode(200)
                .body(stringContainsInOrder(
                        "Kết thúc: <a href=\"/officer/cases/k-1\">",
                        "Ở lại: <a href=\"/officer/cases/k-2\">",
                        "cùng một người",
                        "Không bỏ gộp được",
                        "btn-danger"));
        Map<String, String> typed = new HashMap<>(Map.of("reasonCode", "SAME_PERSON"));
        typed.put("survivorId", Html.value(chair.page(), "survivorId"));
        typed.put("survivorVersion", Html.value(chair.page(), "survivorVersion"));

        chair.post("/officer/cases/k-1/merge", form(chair, typed)).then().statusCode(303);

        assertEquals(new JsonObject("""
                        {"version":7,"survivorId":"k-2","survivorVersion":7,"reasonCode":"SAME_PERSON"}"""), new JsonObject(cases.lastCall().body()));
    }

    @Test
    void shouldSayThatACaseToMergeIntoIsNotKnown() {
        cases.when("GET /api/v1/cases", 200, "{\"items\":[]}");
        Browser chair = signIn("CC");

        chair.get("/officer/cases/k-1/merge?with=LB23-999999-9")
                .then()
                .statusCode(422)
                .body(stringContainsInOrder("id=\"with-error\"", "Không có vụ việc mang mã này.", "LB23-999999-9"))
                .body(not(containsString("name=\"survivorId\"")));
    }

    @Test
    void shouldShowWhyAMergeIsRefusedBesideBothCases() {
        cases.when("POST /api/v1/cases/k-1/merge", 422, """
                {"code":"invalid","violations":[{"field":"survivorId","rule":"same-incident","message":"x"}]}""");
        Browser chair = signIn("CC");
        chair.get("/officer/cases/k-1/merge?with=LB23-000200-5");

        chair.post(
                        "/officer/cases/k-1/merge",
                        form(chair, Map.of("survivorId", "k-2", "survivorVersion", "7", "reasonCode", "SAME_PERSON")))
                .then()
                .statusCode(422)
                .body(stringContainsInOrder("Hai vụ việc phải thuộc cùng một sự việc.", "LB23-000200-5"));
    }

    @Test
    void shouldSplitOffWhatWasTickedForThePersonNamedByCode() {
        cases.when("POST /api/v1/cases/k-1/split", 201, "{\"id\":\"k-3\",\"code\":\"LB23-000300-1\"}");
        world.intake().when("POST /api/v1/complaints/search", 200, """
                {"items":[{"id":"c-9","code":"LB23-000900-2","personId":"p-9"}]}""");
        Browser chair = signIn("CC");
        chair.get("/officer/cases/k-1/split")
                .then()
                .body(stringContainsInOrder("value=\"c-1\"", "value=\"a-1\"", "bắt đầu lại", "btn-danger"));

        chair.post(
                        "/officer/cases/k-1/split",
                        form(
                                chair,
                                Map.of(
                                        "complaints", "c-1",
                                        "personCode", "lb23-000900-2",
                                        "reasonCode", "WRONG_PERSON")))
                .then()
                .statusCode(303)
                .header("Location", endsWith("/officer/cases/k-3?done=case-parts.split"));

        assertEquals(new JsonObject("""
                        {"version":7,"personId":"p-9","complaintIds":["c-1"],"accountIds":[],
                        "reasonCode":"WRONG_PERSON"}"""), new JsonObject(cases.lastCall().body()));
    }

    @Test
    void shouldKeepWhatWasTickedWhenASplitIsRefused() {
        cases.when("POST /api/v1/cases/k-1/split", 422, """
                {"code":"invalid","violations":[{"field":"personId","rule":"without-case","message":"x"}]}""");
        Browser chair = signIn("CC");
        chair.get("/officer/cases/k-1/split");

        chair.post("/officer/cases/k-1/split", form(chair, Map.of()))
                .then()
                .statusCode(422)
                .body(containsString("href=\"#parts\""));
        chair.post(
                        "/officer/cases/k-1/split",
                        form(
                                chair,
                                Map.of(
                                        "accounts", "a-1",
                                        "personCode", "LB23-000123-7",
                                        "reasonCode", "WRONG_PERSON")))
                .then()
                .statusCode(422)
                .body(containsString("value=\"a-1\" checked"))
                .body(stringContainsInOrder("id=\"personCode-error\"", "Người này đã có vụ việc ở đây"));
    }

    @Test
    void shouldNotOfferToSplitWhatIsOnePart() {
        cases.when("GET /api/v1/cases/k-2", 200, "{\"id\":\"k-2\",\"code\":\"LB23-000200-5\",\"complaintIds\":[]}");

        signIn("CC")
                .get("/officer/cases/k-2/split")
                .then()
                .body(containsString("nên không tách được"))
                .body(not(containsString("name=\"personCode\"")));
    }

    @Test
    void shouldLeaveMergingAndSplittingToTheChair() {
        Browser desk = signIn("CO");
        desk.get("/officer/cases/k-1").then().body(not(containsString("/officer/cases/k-1/merge")));
        desk.get("/officer/cases/k-1/merge").then().statusCode(403);
        desk.get("/officer/cases/k-1/split").then().statusCode(403);
    }

    private Browser signIn(String role) {
        return Officers.signIn(world, "UBND-19432", role);
    }
}
