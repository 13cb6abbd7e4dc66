package org.dongthuan.gateway.officer;

import static org.dongthuan.gateway.officer.Officers.form;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
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
class BulkTaskPagesTest {

    private static final String BULK = "/officer/tasks/bulk";
    private static final String REFUSAL =
            "{\"code\":\"invalid\",\"violations\":[{\"field\":\"%s\",\"rule\":\"%s\",\"message\":\"x\"}]}";

    World world;
    StubService cases;

    @BeforeEach
    void play() {
        world.reset();
        Scene.play(world);
        cases = world.service(Service.CASE_TRACKING);
        cases.when(
                "GET /api/v1/tasks",
                200,
                "{\"items\":[" + task("t-1", "CP", "assign\",\"reply") + "," + task("t-2", "CP", "assign") + ","
                        + task("t-3", "CP", "take") + "],\"next\":\"b2Zmc2V0\"}");
        cases.when("POST /api/v1/tasks/bulk", 202, "{\"jobId\":\"j-2\"}");
    }

    @Test
    void shouldOfferBoxesAndWhatTheRoleMayDoToTheTasksShown() {
        Browser police = signIn("CA-19432", "CP");

        police.get("/officer/tasks?view=MINE")
                .then()
                .body(containsString("name=\"task\" value=\"t-1\""))
                .body(containsString("name=\"task\" value=\"t-2\""))
                .body(not(containsString("name=\"task\" value=\"t-3\"")))
                .body(containsString("name=\"event\" value=\"assign\""))
                .body(containsString("name=\"event\" value=\"reply\""))
                .body(not(containsString("name=\"event\" value=\"remind\"")))
                .body(not(containsString(" checked")));
        police.get("/officer/tasks?view=MINE&after=b2Zmc2V0&tick=ALL")
                .then()
                .body(containsString("value=\"t-1\" checked"))
                .body(containsString("value=\"t-2\" checked"))
                .body(containsString("name=\"after\" value=\"b2Zmc2V0\""));
    }

    @Test
    void shouldOfferRemindersToTheLeadOnly() {
        cases.when("GET /api/v1/tasks", 200, "{\"items\":[" + task("t-1", "CP", "remind") + "]}");

        signIn("UBND-19432", "CO")
                .get("/officer/tasks?view=WAITING")
                .then()
                .body(containsString("name=\"event\" value=\"remind\""));
        // Should a service ever say so to another role, the portal does not follow.
        signIn("CA-19432", "CP")
                .get("/officer/tasks")
                .then()
                .body(not(containsString("name=\"event\" value=\"remind\"")))
                .body(not(containsString("name=\"task\"")));
    }

    @Test
    void shouldSayWhatWillHappenBeforeItDoes() {
        signIn("CA-19432", "CP")
                .get(BULK + "?event=reply&view=MINE&task=t-1&task=t-2&task=t-8")
                .then()
                .statusCode(200)
                .body(stringContainsInOrder(
                        "3 việc sẽ được trả lời bằng cùng một văn bản",
                        "/officer/tasks/t-1",
                        "/officer/tasks/t-2",
                        "Lúc này không làm được",
                        "Số việc không còn trong danh sách này: 1"));
        assertTrue(cases.calls().stream().noneMatch(call -> call.method().equals("POST")), "looking begins nothing");
    }

    @Test
    void shouldAskToChooseWhenNothingIs() {
        Browser police = signIn("CA-19432", "CP");

        police.get(BULK + "?event=assign&view=MINE")
                .then()
                .statusCode(200)
                .body(containsString("Chưa chọn việc nào."))
                .body(containsString("?view=MINE\" aria-current=\"page\""));
        police.get(BULK + "?event=accept&task=t-1").then().body(containsString("Chưa chọn việc nào."));
    }

    @Test
    void shouldBeginOneJobForADoublePressAndLeadToIt() {
        Browser police = signIn("CA-19432", "CP");
        police.get(BULK + "?event=reply&task=t-1&task=t-2");
        Map<String, String> sent = form(police, Map.of("event", "reply", "task", "t-1,t-2", "documentRef", " 8/CAX "));

        for (int press = 0; press < 2; press++) {
            police.post(BULK, sent)
                    .then()
                    .statusCode(303)
                    .header("Location", endsWith("/officer/jobs/tasks/j-2?done=job.start"));
            assertEquals(
                    Officers.KEY, cases.lastCall().header("idempotency-key").orElseThrow());
            assertEquals(
                    new JsonObject()
                            .put("event", "reply")
                            .put("taskIds", new JsonArray().add("t-1").add("t-2"))
                            .put("documentRef", "8/CAX"),
                    new JsonObject(cases.lastCall().body()));
        }
    }

    @Test
    void shouldGiveToMyselfOrToAColleagueWithTheRoleOnly() {
        Browser police = signIn("CA-19432", "CP");

        police.get(BULK + "?event=assign&task=t-1")
                .then()
                .body(containsString("<strong>1 việc sẽ được giao"))
                .body(containsString("<option value=\"77aa0e42-03\">"))
                .body(not(containsString("5b1d20aa")));
        police.post(BULK, form(police, Map.of("event", "assign", "task", "t-1", "officer", "77aa0e42-03")))
                .then()
                .statusCode(303);
        assertEquals("77aa0e42-03", new JsonObject(cases.lastCall().body()).getString("officer"));
    }

    @Test
    void shouldKeepSelectionAndTextWhenTheServiceRefuses() {
        cases.when("POST /api/v1/tasks/bulk", 422, REFUSAL.formatted("documentRef", "size"));
        Browser police = signIn("CA-19432", "CP");
        police.get(BULK + "?event=reply&view=MINE&task=t-1&task=t-2");

        police.post(
                        BULK,
                        form(
                                police,
                                Map.of("event", "reply", "view", "MINE", "task", "t-1,t-2", "documentRef", "8/CAX")))
                .then()
                .statusCode(422)
                .body(containsString("name=\"task\" value=\"t-1,t-2\""))
                .body(containsString("name=\"view\" value=\"MINE\""))
                .body(containsString("name=\"key\" value=\"" + Officers.KEY + "\""))
                .body(stringContainsInOrder(
                        "id=\"documentRef-error\"", "Quá ngắn hoặc quá dài.", "value=\"8/CAX\"", "aria-invalid"));
        int asked = posts();
        police.post(BULK, form(police, Map.of("event", "reply", "task", "t-1", "documentRef", " ")))
                .then()
                .statusCode(422)
                .body(containsString("Xin điền ô này."));
        assertEquals(asked, posts(), "what is missing need not be asked");
    }

    @Test
    void shouldKeepSelectionAndTextWhileTheServiceIsDown() {
        Browser police = signIn("CA-19432", "CP");
        police.get(BULK + "?event=assign&task=t-1&task=t-2");
        cases.when("GET /api/v1/tasks", 503, "{}");
        cases.when("POST /api/v1/tasks/bulk", 503, "{}");

        police.post(BULK, form(police, Map.of("event", "assign", "task", "t-1,t-2", "officer", "77aa0e42-03")))
                .then()
                .statusCode(422)
                .body(containsString("Dịch vụ đang gián đoạn."))
                .body(containsString("name=\"task\" value=\"t-1,t-2\""))
                .body(containsString("<option value=\"77aa0e42-03\" selected>"))
                .body(containsString("name=\"key\" value=\"" + Officers.KEY + "\""));
    }

    @Test
    void shouldTakeANewKeyWhenTheOldOneHasBegunAnotherJob() {
        cases.when("POST /api/v1/tasks/bulk", 422, "{\"code\":\"idempotency-key-reused\"}");
        Browser police = signIn("CA-19432", "CP");
        police.get(BULK + "?event=reply&task=t-1");

        police.post(BULK, form(police, Map.of("event", "reply", "task", "t-1", "documentRef", "8/CAX")))
                .then()
                .statusCode(422)
                .body(containsString("đã bắt đầu một việc khác"))
                .body(containsString("value=\"8/CAX\""))
                .body(not(containsString("value=\"" + Officers.KEY + "\"")));
    }

    @Test
    void shouldSayOfEachRowOfTheJobWhyItWasNotDone() {
        signIn("UBND-19432", "CO")
                .get("/officer/jobs/tasks/j-2")
                .then()
                .statusCode(200)
                .body(stringContainsInOrder(
                        "Nhắc nhiều việc",
                        "/officer/tasks/t-1\">LB23-000123-7",
                        "Đã ghi nhận; việc chưa xong",
                        "/officer/tasks/t-3\">LB23-000200-5",
                        "Hôm nay đã nhắc việc này rồi.",
                        "Không có, hoặc ngoài phạm vi của mình."))
                .body(containsString("/officer/jobs/tasks/j-2/stop"))
                .body(not(containsString("/officer/tasks/t-9")));
    }

    private int posts() {
        return (int) cases.calls().stream()
                .filter(call -> call.method().equals("POST"))
                .count();
    }

    private static String task(String id, String role, String actions) {
        return """
                {"id":"%s","caseId":"k-1","code":"LB23-000123-7","kind":"REQUEST","agencyRole":"%s","agencyOrg":"CA-19432",
                "state":"OPEN","deadlineCode":"TASK-REQUEST","dueAt":"2023-08-21T17:00:00Z","asked":"CHECK",
                "assigned":false,"mine":false,"actions":["%s"],"version":1}""".formatted(id, role, actions);
    }

    private Browser signIn(String org, String... roles) {
        return Officers.signIn(world, org, roles);
    }
}
