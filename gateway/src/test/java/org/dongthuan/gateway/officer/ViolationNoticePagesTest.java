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
class ViolationNoticePagesTest {

    private static final String ONE = "/officer/violation-notices/vn-1";

    World world;
    StubService cases;

    @BeforeEach
    void play() {
        world.reset();
        Scene.play(world);
        cases = world.service(Service.CASE_TRACKING);
    }

    @Test
    void shouldSayByWhenAndByWhichLawANoticeIsOwedAndThatItIsLate() {
        signIn("BD-SH", "POL")
                .get(ONE)
                .then()
                .body(stringContainsInOrder(
                        "Bưu điện Sông Hiền",
                        "<span class=\"late\">chưa gửi, đã quá hạn",
                        "thời điểm xảy ra",
                        "/officer/deadlines/d-9",
                        "Nghị định 13/2023/NĐ-CP, Điều 23"));
    }

    @Test
    void shouldLetOnlyWhoeverAnswersForTheControllerFile() {
        signIn("BD-SH", "POL").get(ONE).then().body(containsString(ONE + "/file"));
        signIn("DT-OPS", "DPO").get(ONE).then().body(containsString(ONE + "/file"));
        signIn("BD-SH", "PO").get(ONE).then().body(not(containsString(ONE + "/file")));
        signIn("NHNN-45", "SB").get(ONE).then().body(not(containsString(ONE + "/file")));
        signIn("DL-DB", "UT").get(ONE).then().statusCode(403);
    }

    @Test
    void shouldKeepALateFilingOpenUntilItSaysWhy() {
        cases.when(
                "POST /api/v1/violation-notices/vn-1/file",
                call -> new JsonObject(call.body()).containsKey("reason")
                        ? StubService.Answer.json(200, "{}")
                        : StubService.Answer.problem(422, """
                                {"code":"invalid","violations":[{"field":"reason","rule":"required-when-late","message":"x"}]}"""));
        Browser browser = signIn("BD-SH", "POL");
        browser.get(ONE);
        Map<String, String> filing =
                Map.of("formNumber", "14/TB-BDSH", "recipient", "A05", "filedAt", "2023-08-11T16:00");

        browser.post(ONE + "/file", form(browser, filing))
                .then()
                .statusCode(422)
                .body(stringContainsInOrder("<details open", "14/TB-BDSH", "Gửi muộn phải nêu lý do.", "<textarea"));
        browser.post(
                        ONE + "/file",
                        form(
                                browser,
                                Map.of(
                                        "formNumber", "14/TB-BDSH",
                                        "recipient", "A05",
                                        "filedAt", "2023-08-11T16:00",
                                        "reason", "Chờ đối chiếu")))
                .then()
                .statusCode(303);

        assertEquals(
                new JsonObject()
                        .put("version", 0)
                        .put("formNumber", "14/TB-BDSH")
                        .put("recipient", "A05")
                        .put("filedAt", "2023-08-11T09:00:00Z")
                        .put("reason", "Chờ đối chiếu"),
                new JsonObject(cases.lastCall().body()));
    }

    @Test
    void shouldLetTheProvincialPoliceAcknowledgeWhatWasFiled() {
        cases.when("GET /api/v1/violation-notices/vn-1", 200, RightsScene.notice("FILED", "acknowledge"));
        cases.when("POST /api/v1/violation-notices/vn-1/acknowledge", 200, "{}");
        Browser browser = signIn("CA-PA05", "PP");
        browser.get(ONE).then().body(containsString("Chờ đối chiếu danh sách"));

        browser.post(ONE + "/acknowledge", form(browser, Map.of("reference", "2023/A05-118")))
                .then()
                .statusCode(303);
    }

    @Test
    void shouldLeadThereFromTheStartPageTheMenuAndTheIncident() {
        Browser post = signIn("BD-SH", "POL");
        String start = post.get("/officer").asString();
        assertTrue(start.contains("Thông báo vi phạm phải gửi") && start.contains(ONE));
        assertTrue(start.contains("<a href=\"/officer/violation-notices\">"));
        assertTrue(cases.calls().stream()
                .anyMatch(call -> call.path().endsWith("/violation-notices")
                        && call.query().contains("state=DUE")));

        Browser commune = signIn("UBND-19432", "CC");
        commune.get("/officer").then().body(not(containsString("<a href=\"/officer/violation-notices\">")));
        commune.get("/officer/incidents/i-2").then().body(containsString(ONE));
        cases.calls().clear();
        signIn("DL-DB", "UT").get("/officer/incidents/i-2").then().statusCode(200);
        assertTrue(cases.calls().stream().noneMatch(call -> call.path().contains("violation-notices")));
    }

    private Browser signIn(String org, String... roles) {
        return Officers.signIn(world, org, roles);
    }
}
