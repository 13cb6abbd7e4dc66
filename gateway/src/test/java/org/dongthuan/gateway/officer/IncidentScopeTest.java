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
class IncidentScopeTest {

    World world;
    StubService cases;

    @BeforeEach
    void play() {
        world.reset();
        Scene.play(world);
        cases = world.service(Service.CASE_TRACKING);
    }

    @Test
    void shouldTryACorrectionOutBeforeTheChairAppliesIt() {
        cases.when("POST /api/v1/incidents/i-2/membership/apply", 202, "{\"jobId\":\"j-1\"}");
        Browser chair = signIn("UBND-19432", "CC");
        chair.get("/officer/incidents/i-2/members").then().body(containsString("value=\"2023-08-09T17:00\""));

        // Place and beginning stay as they are, so only the end is corrected.
        chair.post("/officer/incidents/i-2/members/preview", form(chair, correction("2023-08-11T00:00")))
                .then()
                .statusCode(200)
                .body(stringContainsInOrder(
                        "Đến lúc (sau khi sửa)",
                        "11/08/2023 00:00",
                        "Sẽ vào: 120",
                        "LB23-000500-1",
                        "Sẽ ra: 0",
                        "Không có đơn nào"));
        assertEquals(
                new JsonObject().put("windowTo", "2023-08-10T17:00:00Z"),
                new JsonObject(cases.lastCall().body()));

        Map<String, String> shown = new HashMap<>(Map.of("reasonCode", "WENT_ON_LONGER"));
        shown.put("windowTo", Html.value(chair.page(), "windowTo"));
        chair.post("/officer/incidents/i-2/members/apply", form(chair, shown))
                .then()
                .statusCode(303)
                .header("Location", endsWith("/officer/jobs/cases/j-1?done=membership.apply"));
        assertEquals(
                new JsonObject()
                        .put("version", 2)
                        .put("reasonCode", "WENT_ON_LONGER")
                        .put("windowTo", "2023-08-10T17:00:00Z"),
                new JsonObject(cases.lastCall().body()));
    }

    @Test
    void shouldLetTheDeskTryOutButNotApply() {
        Browser desk = signIn("UBND-19432", "CO");
        desk.get("/officer/incidents/i-2/members");

        desk.post("/officer/incidents/i-2/members/preview", form(desk, correction("2023-08-11T00:00")))
                .then()
                .statusCode(200)
                .body(containsString("Chủ tịch UBND xã là người sửa."))
                .body(not(containsString("/members/apply")));
        desk.post("/officer/incidents/i-2/members/apply", form(desk, Map.of("reasonCode", "WENT_ON_LONGER")))
                .then()
                .statusCode(404);
    }

    @Test
    void shouldShowWhatIsWrongWithACorrectionAtItsField() {
        cases.when("POST /api/v1/incidents/i-2/membership/preview", 422, """
                {"code":"invalid","violations":[{"field":"windowTo","rule":"after-window-from","message":"x"}]}""");
        Browser desk = signIn("UBND-19432", "CO");
        desk.get("/officer/incidents/i-2/members");

        desk.post("/officer/incidents/i-2/members/preview", form(desk, correction("2023-08-01T00:00")))
                .then()
                .statusCode(422)
                .body(stringContainsInOrder("Phải sau lúc bắt đầu.", "value=\"2023-08-01T00:00\""));
    }

    @Test
    void shouldTakeAComplaintOutAndOfferToUndoTheLastChangeOnly() {
        cases.when("POST /api/v1/incidents/i-2/members/c-1/leave", 204, "");
        Browser desk = signIn("UBND-19432", "CO");
        desk.get("/officer/incidents/i-2/members")
                .then()
                .body(containsString("/officer/incidents/i-2/members/c-9/join"))
                .body(not(containsString("/officer/incidents/i-2/members/c-9/leave")));

        desk.post("/officer/incidents/i-2/members/c-1/leave", form(desk, Map.of("reasonCode", "OTHER_MATTER")))
                .then()
                .statusCode(303)
                .header("Location", endsWith("/officer/incidents/i-2/members?done=member.leave"));

        assertEquals("{\"reasonCode\":\"OTHER_MATTER\"}", cases.lastCall().body());
        signIn("BD-SH", "PO")
                .get("/officer/incidents/i-2/members")
                .then()
                .statusCode(200)
                .body(not(containsString("/members/c-1/leave")));
    }

    @Test
    void shouldListAnExceptionByTheCodeOfItsCase() {
        cases.when("POST /api/v1/incidents/i-2/exceptions", 201, "{}");
        Browser chair = signIn("UBND-19432", "CC");
        chair.get("/officer/incidents/i-2/exceptions").then().body(containsString("/exceptions/x-1/withdraw"));
        Map<String, String> typed = Map.of(
                "caseCode", "lb23-000123-7",
                "kind", "CARRIED_OVER",
                "reasonCode", "LEGAL_HOLD",
                "carriedTo.org", "CA-19432",
                "carriedTo.documentRef", "12/BB-CAX");

        chair.post("/officer/incidents/i-2/exceptions", form(chair, typed))
                .then()
                .statusCode(303);

        assertEquals(new JsonObject("""
                        {"caseId":"k-1","kind":"CARRIED_OVER","reasonCode":"LEGAL_HOLD",
                        "carriedTo":{"role":"CP","org":"CA-19432","documentRef":"12/BB-CAX"}}"""), new JsonObject(cases.lastCall().body()));
        Map<String, String> unknown = new HashMap<>(typed);
        unknown.put("caseCode", "LB23-999999-9");
        chair.get("/officer/incidents/i-2/exceptions");
        chair.post("/officer/incidents/i-2/exceptions", form(chair, unknown))
                .then()
                .statusCode(422)
                .body(stringContainsInOrder("Không có vụ việc mang mã này.", "value=\"LB23-999999-9\""));
    }

    @Test
    void shouldFollowAJobRowByRowStopItAndShowWhatFailed() {
        cases.when("POST /api/v1/cases/jobs/j-1/stop", 200, "{\"jobId\":\"j-1\"}");
        Browser chair = signIn("UBND-19432", "CC");
        chair.get("/officer/jobs/cases/j-1")
                .then()
                .body(stringContainsInOrder(
                        "<progress max=\"120\" value=\"101\"",
                        "/officer/complaints/c-5",
                        "Đã vào sự việc",
                        "Trạng thái vừa thay đổi",
                        "?after=100"));

        chair.post("/officer/jobs/cases/j-1/stop", form(chair, Map.of())).then().statusCode(303);

        assertEquals("/api/v1/cases/jobs/j-1/stop", cases.lastCall().path());
        signIn("UBND-19432", "CO").get("/officer/jobs/cases/j-1").then().statusCode(404);
    }

    @Test
    void shouldLeadFromWorkOnAllCasesToItsJob() {
        cases.when("POST /api/v1/cases/bulk", 202, "{\"jobId\":\"j-1\"}");
        Browser chair = signIn("UBND-19432", "CC");
        chair.get("/officer/incidents/i-2");

        chair.post("/officer/incidents/i-2/assess-cases", form(chair, Map.of()))
                .then()
                .header("Location", endsWith("/officer/jobs/cases/j-1?done=incident-work.assess-cases"));
    }

    @Test
    void shouldSayWhichIncidentsTheSystemProposed() {
        signIn("UBND-19432", "CC")
                .get("/officer/incidents?view=PROPOSED")
                .then()
                .body(stringContainsInOrder(
                        "view=PROPOSED\" aria-current", "/officer/incidents/i-1", "Hệ thống đề xuất"));
        assertEquals("state=REPORTED&proposed=true&limit=25", cases.lastCall().query());
    }

    @Test
    void shouldFilterIncidentsByStateAndKeepTheFilterOnTheNextPage() {
        cases.when(
                "GET /api/v1/incidents",
                200,
                "{\"items\":[{\"id\":\"i-3\",\"code\":\"SV23-0003\",\"state\":\"MONITORING\"}],\"next\":\"bmV4dA\"}");
        signIn("UBND-19432", "CC")
                .get("/officer/incidents?state=MONITORING")
                .then()
                .body(containsString("<option value=\"MONITORING\" selected>"))
                .body(containsString("/officer/incidents?state=MONITORING&amp;after=bmV4dA"));
        assertEquals("state=MONITORING&limit=25", cases.lastCall().query());
    }

    @Test
    void shouldAskOnTheStartPageOnlyForIncidentsThatSomebodyMustMove() {
        signIn("UBND-19432", "CC").get("/officer");

        String asked = cases.calls().stream()
                .filter(call -> call.path().equals("/api/v1/incidents"))
                .findFirst()
                .orElseThrow()
                .query();
        assertEquals("state=REPORTED&state=CONFIRMED&state=CONTAINED&state=VERIFYING&limit=10", asked);
    }

    private static Map<String, String> correction(String windowTo) {
        return Map.of("windowFrom", "2023-08-08T07:00", "windowTo", windowTo, "placeCode", "19432");
    }

    private Browser signIn(String org, String... roles) {
        return Officers.signIn(world, org, roles);
    }
}
