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
class DataRequestPagesTest {

    private static final String ONE = "/officer/data-requests/dr-1";

    World world;
    StubService cases;

    @BeforeEach
    void play() {
        world.reset();
        Scene.play(world);
        cases = world.service(Service.CASE_TRACKING);
    }

    @Test
    void shouldTakeDownAtTheDeskWhatAPersonAsksOfAControllerOfTheIncident() {
        cases.when("POST /api/v1/data-requests", 201, "{}");
        Browser browser = signIn("UBND-19432", "CO");
        browser.get("/officer/cases/k-1")
                .then()
                .body(containsString("/officer/cases/k-1/request-data"))
                .body(containsString("<option value=\"BD-SH\">Bưu điện Sông Hiền"))
                .body(containsString(ONE));

        browser.post(
                        "/officer/cases/k-1/request-data",
                        form(browser, Map.of("kind", "ERASE", "data", "PHOTOGRAPHS", "controllerOrg", "BD-SH")))
                .then()
                .statusCode(303);

        assertEquals(
                new JsonObject()
                        .put("caseId", "k-1")
                        .put("kind", "ERASE")
                        .put("data", "PHOTOGRAPHS")
                        .put("controllerOrg", "BD-SH"),
                new JsonObject(cases.lastCall().body()));
        signIn("CA-19432", "CP").get("/officer/cases/k-1").then().body(not(containsString("request-data")));
    }

    @Test
    void shouldOfferNobodyToAskWhereACaseHasNoIncident() {
        cases.when("GET /api/v1/cases/k-1", 200, Scene.caseFile().replace("\"incidentId\":\"i-1\",", ""));
        signIn("UBND-19432", "CO")
                .get("/officer/cases/k-1")
                .then()
                .statusCode(200)
                .body(not(containsString("request-data")));
    }

    @Test
    void shouldLetTheControllerAnswerByStateAndSayBesideTheFieldThatAReasonIsMissing() {
        cases.when("POST /api/v1/data-requests/dr-1/answer", 422, """
                {"code":"invalid","violations":[{"field":"reasonCode","rule":"reason-unless-granted","message":"x"}]}""");
        Browser post = signIn("BD-SH", "PO");
        post.get(ONE)
                .then()
                .body(stringContainsInOrder("Xóa dữ liệu", "Ảnh căn cước và khuôn mặt", "/officer/deadlines/d-8"))
                .body(containsString(ONE + "/acknowledge"))
                .body(containsString("Luật buộc phải giữ"))
                .body(not(containsString(ONE + "/withdraw")))
                .body(not(containsString("/officer/cases/k-1")));

        post.post(ONE + "/answer", form(post, Map.of("outcome", "REFUSED", "paperNumber", "31/BDSH")))
                .then()
                .statusCode(422)
                .body(stringContainsInOrder("<details open", "thì chọn lý do", "answer-reasonCode", "31/BDSH"));

        cases.when("GET /api/v1/data-requests/dr-1", 200, RightsScene.dataRequest("ANSWERED", ""));
        post.get(ONE).then().body(not(containsString(ONE + "/answer")));
    }

    @Test
    void shouldLetTheDeskWithdrawAndTheChairOnlyRead() {
        cases.when("GET /api/v1/data-requests/dr-1", 200, RightsScene.dataRequest("RECEIVED", "withdraw"));
        cases.when("POST /api/v1/data-requests/dr-1/withdraw", 200, "{}");
        Browser desk = signIn("UBND-19432", "CO");
        desk.get(ONE).then().body(containsString("/officer/cases/k-1"));
        desk.post(ONE + "/withdraw", form(desk, Map.of())).then().statusCode(303);

        signIn("UBND-19432", "CC").get(ONE).then().statusCode(200).body(not(containsString(ONE + "/withdraw")));
        signIn("CA-19432", "CP").get(ONE).then().statusCode(403);
    }

    @Test
    void shouldPutWhatIsToBeAnsweredOnTheControllersFirstPage() {
        signIn("NH-TG", "BK").get("/officer").then().body(stringContainsInOrder("Yêu cầu về dữ liệu cần", ONE));
    }

    @Test
    void shouldNarrowTheListToTheIncidentItIsOpenedFrom() {
        Browser post = signIn("BD-SH", "PO");
        post.get("/officer/incidents/i-2").then().body(containsString("/officer/data-requests?incident=i-2"));
        post.get("/officer/data-requests?incident=i-2").then().statusCode(200);
        assertTrue(cases.lastCall().query().contains("incidentId=i-2"));
        signIn("CA-19432", "CP").get("/officer/incidents/i-2").then().body(not(containsString("data-requests")));
    }

    private Browser signIn(String org, String... roles) {
        return Officers.signIn(world, org, roles);
    }
}
