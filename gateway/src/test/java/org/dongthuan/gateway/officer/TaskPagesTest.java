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
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dongthuan.gateway.edge.Service;
import org.dongthuan.gateway.stub.Scene;
import org.dongthuan.gateway.stub.StubService;
import org.dongthuan.gateway.stub.World;
import org.dongthuan.gateway.stub.WorldResource;
import org.dongthuan.gateway.web.Browser;
import org.dongthuan.gateway.web.CodeLabels;
import org.dongthuan.gateway.web.Language;
import org.dongthuan.gateway.web.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(WorldResource.class)
class TaskPagesTest {

    World world;
    StubService cases;

    @Inject
    CodeLabels labels;

    @BeforeEach
    void play() {
        world.reset();
        Scene.play(world);
        cases = world.service(Service.CASE_TRACKING);
    }

    @Test
    void shouldOfferTheViewsThatMeanSomethingToTheRole() {
        Browser police = signIn("CA-19432", "CP");
        police.get("/officer/tasks?view=OVERDUE")
                .then()
                .statusCode(200)
                .body(containsString("?view=OVERDUE\" aria-current=\"page\">Quá hạn"))
                .body(containsString("Chờ cơ quan chủ trì xem"))
                .body(not(containsString("view=ANSWERED")));
        assertEquals(List.of("OVERDUE"), viewsAsked());

        signIn("UBND-19432", "CC")
                .get("/officer/tasks")
                .then()
                .body(containsString("view=ANSWERED"))
                .body(containsString("Cơ quan khác đang làm"));

        cases.calls().clear();
        police.get("/officer/tasks?view=ANSWERED").then().statusCode(200);
        assertEquals(List.of("UNIT"), viewsAsked());
        signIn("SKH-45", "ST").get("/officer/tasks").then().statusCode(403);
    }

    @Test
    void shouldSayInWordsThatATaskIsOverdueAndStayInTheViewOnTheNextPage() {
        signIn("UBND-19432", "CC")
                .get("/officer/tasks?view=MINE")
                .then()
                .body(stringContainsInOrder(
                        "/officer/tasks/t-1", "<span class=\"late\">Quá hạn", "hết ngày 16/08/2023", "LB23-000123-7"))
                .body(containsString("Chưa ai nhận"))
                .body(containsString("/officer/tasks?view=MINE&amp;after=b2Zmc2V0"));
    }

    @Test
    void shouldCountDaysToTheDayBeforeMidnight() {
        Instant endOfThe21st = Instant.parse("2023-08-21T17:00:00Z");
        Map<String, String> words = Map.of(
                "2023-08-18T02:00:00Z", "Còn 3 ngày",
                "2023-08-20T02:00:00Z", "Hạn ngày mai",
                "2023-08-21T16:59:59Z", "Hạn hôm nay",
                "2023-08-21T17:00:00Z", "Quá hạn 1 ngày",
                "2023-08-24T02:00:00Z", "Quá hạn 3 ngày");
        Page page = new Page(Language.VI, "", "", "", "", null, labels, null, Optional.empty(), Optional.empty());

        words.forEach((now, text) -> assertEquals(
                new DueWords.Due(text, text.startsWith("Quá hạn")),
                DueWords.of(endOfThe21st, Instant.parse(now), page)));
    }

    @Test
    void shouldLeadFromTheStartPageToWhatIsUrgent() {
        String start = signIn("NH-TG", "BK").get("/officer").asString();

        assertTrue(start.indexOf("href=\"/officer/tasks\"") < start.indexOf("href=\"/officer/cases\""));
        assertTrue(start.contains("/officer/tasks/t-1") && start.contains("/officer/tasks?view=OVERDUE"));
        assertTrue(!start.contains("/officer/tasks?view=ANSWERED"), "only the lead looks at answers");
    }

    @Test
    void shouldAnswerARequestWithThePaperAndKeepAnIncompleteFormOpen() {
        cases.when("POST /api/v1/tasks/t-3/reply", 200, "{}");
        Browser browser = signIn("CA-19432", "CP");
        browser.get("/officer/tasks/t-3")
                .then()
                .body(containsString("Điều tra, xác minh"))
                .body(containsString("12/UBND"))
                .body(containsString("Trả lại · Chủ tịch UBND xã, UBND Lao Bảo: Chưa đầy đủ"));

        browser.post("/officer/tasks/t-3/reply", form(browser, Map.of("documentRef", " ")))
                .then()
                .statusCode(422)
                .body(stringContainsInOrder("<details open", "class=\"wrong\"", "Xin điền ô này."));
        browser.post("/officer/tasks/t-3/reply", form(browser, Map.of("documentRef", "89/CAX")))
                .then()
                .statusCode(303);

        assertEquals(
                new JsonObject().put("version", 4).put("documentRef", "89/CAX"),
                new JsonObject(cases.lastCall().body()));
    }

    @Test
    void shouldOfferColleaguesWithTheRoleOfTheTaskByTheirCodesAndGiveItToOne() {
        cases.when("GET /api/v1/tasks/t-3", 200, Scene.request("OPEN", "take\",\"assign"));
        cases.when("POST /api/v1/tasks/t-3/assign", 200, "{}");
        Browser browser = signIn("CA-19432", "CP");
        browser.get("/officer/tasks/t-3")
                .then()
                .body(containsString("<option value=\"77aa0e42-03\">"))
                .body(containsString("(mã 77aa0e42, "))
                .body(not(containsString("0f3a9c1e")));

        browser.post("/officer/tasks/t-3/assign", form(browser, Map.of("officer", "77aa0e42-03")))
                .then()
                .statusCode(303);

        assertEquals(
                new JsonObject().put("version", 4).put("officer", "77aa0e42-03"),
                new JsonObject(cases.lastCall().body()));
    }

    @Test
    void shouldPutOneselfFirstAmongThoseATaskCanBeGivenTo() {
        cases.when(
                "GET /api/v1/tasks/t-3",
                200,
                Scene.request("OPEN", "assign").replace("\"agencyRole\":\"CP\"", "\"agencyRole\":\"CC\""));

        signIn("UBND-19432", "CC")
                .get("/officer/tasks/t-3")
                .then()
                .body(stringContainsInOrder(
                        "<option value=\"5b1d20aa-12\">Tôi (mã 5b1d20aa)", "<option value=\"0f3a9c1e-77\">"));
    }

    @Test
    void shouldNotAskForColleaguesWhereNothingCanBeGiven() {
        signIn("CA-19432", "CP").get("/officer/tasks/t-3").then().body(not(containsString("/t-3/assign")));

        assertTrue(cases.calls().stream().noneMatch(call -> call.path().equals("/api/v1/tasks/officers")));
    }

    @Test
    void shouldLetTheDeskRemindAnAgencyAndSayWhenItWasToday() {
        cases.when(
                "POST /api/v1/tasks/t-3/remind",
                422,
                "{\"code\":\"invalid\",\"violations\":[{\"field\":\"task\",\"rule\":\"once-a-day\",\"message\":\"x\"}]}");
        cases.when("GET /api/v1/tasks/t-3", 200, Scene.request("OPEN", "remind"));
        signIn("CA-19432", "CP")
                .get("/officer/tasks/t-3")
                .then()
                .body(not(containsString("/officer/tasks/t-3/remind")));
        Browser browser = signIn("UBND-19432", "CO");
        browser.get("/officer/tasks/t-3");

        browser.post("/officer/tasks/t-3/remind", form(browser, Map.of()))
                .then()
                .statusCode(422)
                .body(containsString("Hôm nay đã nhắc việc này rồi."));
    }

    @Test
    void shouldLetOnlyTheChairJudgeAnAnswer() {
        cases.when("GET /api/v1/tasks/t-3", 200, Scene.request("REPLIED", "return\",\"accept"));

        signIn("UBND-19432", "CC")
                .get("/officer/tasks/t-3")
                .then()
                .body(containsString("/officer/tasks/t-3/accept"))
                .body(containsString("/officer/tasks/t-3/return"))
                .body(not(containsString("class=\"late\"")));
        signIn("UBND-19432", "CO")
                .get("/officer/tasks/t-3")
                .then()
                .body(not(containsString("/officer/tasks/t-3/accept")));
    }

    @Test
    void shouldAskAnAgencyFromTheCase() {
        cases.when("POST /api/v1/tasks", 201, "{}");
        Browser browser = signIn("UBND-19432", "CC");
        browser.get("/officer/cases/k-1").then().body(containsString("/officer/tasks/t-2"));

        browser.post(
                        "/officer/cases/k-1/ask",
                        form(browser, Map.of("agencyRole", "CP", "asked", "CHECK", "documentRef", "12/UBND")))
                .then()
                .statusCode(303);

        assertEquals(
                "POST /api/v1/tasks",
                cases.lastCall().method() + " " + cases.lastCall().path());
        assertEquals(Officers.KEY, cases.lastCall().header("idempotency-key").orElseThrow());
        assertEquals(
                new JsonObject()
                        .put("caseId", "k-1")
                        .put("agencyRole", "CP")
                        .put("asked", "CHECK")
                        .put("documentRef", "12/UBND"),
                new JsonObject(cases.lastCall().body()));
        signIn("UBND-19432", "CO").get("/officer/cases/k-1").then().body(not(containsString("/officer/cases/k-1/ask")));
    }

    private List<String> viewsAsked() {
        return cases.calls().stream()
                .filter(call ->
                        call.path().equals("/api/v1/tasks") && call.query().contains("limit=25"))
                .map(call -> call.query().replaceAll(".*view=([A-Z_]+).*", "$1"))
                .toList();
    }

    private Browser signIn(String org, String... roles) {
        return Officers.signIn(world, org, roles);
    }
}
