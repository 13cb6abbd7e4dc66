package org.dongthuan.gateway.citizen;

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
import org.dongthuan.gateway.stub.GroupScene;
import org.dongthuan.gateway.stub.Scene;
import org.dongthuan.gateway.stub.TransferScene;
import org.dongthuan.gateway.stub.World;
import org.dongthuan.gateway.stub.WorldResource;
import org.dongthuan.gateway.web.Browser;
import org.dongthuan.gateway.web.Html;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(WorldResource.class)
class MyCasePageTest {

    World world;

    @BeforeEach
    void play() {
        world.reset();
        Scene.play(world);
    }

    @Test
    void shouldHandOutTheLetterOfTheBank() {
        Browser.citizen()
                .get("/my/case")
                .then()
                .body(stringContainsInOrder("Thư của ngân hàng", "/my/letters/cl-7/pdf"));
        Browser.citizen().get("/my/letters/cl-7/pdf").then().statusCode(200).contentType("application/pdf");
        new Browser("vi").get("/my/letters/cl-7/pdf").then().body(not(containsString("%PDF")));
    }

    @Test
    void shouldSignInWithCodeAndPhoneAndDecide() {
        Browser browser = Browser.citizen();
        browser.get("/my/case").then().statusCode(200).body(containsString("Đến lượt bà con: đóng hay giữ tài khoản?"));

        String form = browser.page().substring(browser.page().indexOf("action=\"/my/case/decision\""));
        browser.post(
                        "/my/case/decision",
                        Map.of(
                                "decision", "CLOSE",
                                "id", Html.value(form, "id"),
                                "version", Html.value(form, "version"),
                                "key", Html.value(form, "key")))
                .then()
                .statusCode(303);

        var call = world.service(Service.BANK_INTEGRATION).lastCall();
        assertEquals("/api/v1/holders/k-1/decision", call.path());
        assertEquals("CLOSE", new JsonObject(call.body()).getString("decision"));
        assertEquals(3, new JsonObject(call.body()).getInteger("version"));
        assertTrue(call.header("authorization").orElseThrow().startsWith("Bearer ey"));
    }

    @Test
    void shouldPromiseAQuestionOnlyWhileTheWishToKeepIsNotChecked() {
        decided("KEEP_REQUESTED");
        Browser.citizen().get("/my/case").then().body(containsString("giữ tài khoản. Cán bộ sẽ hỏi lại"));
        decided("KEPT");
        Browser.citizen()
                .get("/my/case")
                .then()
                .body(containsString("Bà con đã chọn: giữ tài khoản."))
                .body(not(containsString("sẽ hỏi lại")));
    }

    /** The holder wants to keep the account, which is in this state. */
    private void decided(String state) {
        world.service(Service.BANK_INTEGRATION).when("GET /api/v1/holders/me", 200, """
                {"items":[{"caseId":"k-1","incidentId":"i-1","code":"LB23-000001-9","version":4,"may":[],
                "accounts":[{"id":"a-1","bankOrg":"NH-TG","state":"%s","decision":"KEEP"}]}]}""".formatted(state));
    }

    @Test
    void shouldLetACitizenPrintTheirCertificateAndNobodyElse() {
        Browser.citizen().get("/my/case").then().body(containsString("href=\"/my/certificates/ct-1\""));
        Browser.citizen()
                .get("/my/certificates/ct-1")
                .then()
                .statusCode(200)
                .body(containsString("TH-19432-000001"))
                .body(containsString("60303ae2"))
                .body(containsString("1 ảnh công an đang giữ"))
                .body(containsString("href=\"/my/certificates/ct-1/pdf\""));
        Browser.citizen()
                .get("/my/certificates/ct-1/pdf")
                .then()
                .header("Content-Type", containsString("application/pdf"))
                .header("Cache-Control", containsString("no-store"));
        world.service(Service.CASE_TRACKING)
                .when("GET /api/v1/sealed-certificates/ct-1", 404, "{\"code\":\"not-found\"}");
        Browser.citizen()
                .get("/my/certificates/ct-1")
                .then()
                .body(containsString("đang được lập"))
                .body(not(containsString("/my/certificates/ct-1/pdf")));
        new Browser("vi").get("/my/certificates/ct-1").then().body(not(containsString("TH-19432-000001")));
        world.intake().when("GET /api/v1/destruction-certificates/ct-9", 404, "{\"code\":\"not-found\"}");
        Browser.citizen().get("/my/certificates/ct-9").then().statusCode(404);
    }

    @Test
    void shouldTellACitizenThatTheirAnswerIsAwaitedAndWhatIsMissing() {
        JsonObject asked = new JsonObject(Scene.complaint("c-1", "INFO_REQUESTED"))
                .put("askedFor", "PAPERS")
                .put("actions", new JsonArray().add("answer"));
        world.intake().when("GET /api/v1/complaints", 200, "{\"items\":[" + asked + "]}");
        world.intake().when("GET /api/v1/complaints/c-1", 200, asked.toString());

        Browser.citizen()
                .get("/my/case")
                .then()
                .body(containsString("Đến lượt bà con: cán bộ cần bà con bổ sung."))
                .body(containsString("Còn thiếu giấy tờ."))
                .body(containsString("action=\"/my/case/answer\""))
                .body(not(containsString("chưa phải làm gì")));
    }

    @Test
    void shouldSendWhatACitizenAnswersAndShowWhatTheyAnsweredBefore() {
        JsonObject asked = new JsonObject(Scene.complaint("c-1", "INFO_REQUESTED"))
                .put("askedFor", "PAPERS")
                .put(
                        "answers",
                        new JsonArray()
                                .add(new JsonObject()
                                        .put("askedFor", "FACTS")
                                        .put("text", "Họ chụp lúc tôi ký.")
                                        .put("role", "CIT")
                                        .put("at", "2023-08-11T03:00:00Z")))
                .put("actions", new JsonArray().add("answer"));
        world.intake().when("GET /api/v1/complaints", 200, "{\"items\":[" + asked + "]}");
        world.intake().when("GET /api/v1/complaints/c-1", 200, asked.toString());
        world.intake().when("POST /api/v1/complaints/c-1/answer", 200, "{}");
        Browser browser = Browser.citizen();
        browser.get("/my/case").then().body(stringContainsInOrder("đã trả lời ngày", "Họ chụp lúc tôi ký."));

        browser.post("/my/case/answer", Map.of("id", "c-1", "version", "1", "key", "k-1", "answer", " Tôi gửi giấy. "))
                .then()
                .statusCode(303);

        assertEquals("Tôi gửi giấy.", new JsonObject(world.intake().lastCall().body()).getString("text"));
    }

    @Test
    void shouldTellACitizenWhichAgencyHasTheComplaintAndWhatToDo() {
        transferred(TransferScene.sent());
        Browser.citizen()
                .get("/my/case")
                .then()
                .body(stringContainsInOrder(
                        "Xã không giải quyết đơn này nữa",
                        "<strong>Thanh tra tỉnh</strong> · 11/08/2023",
                        "1/2023/PC-19432",
                        "chưa báo đã nhận",
                        "Việc bà con cần làm",
                        "Không cần nộp lại đơn"));

        transferred(TransferScene.received());
        Browser.citizen().get("/my/case").then().body(containsString("đã nhận đơn ngày 14/08/2023, số 218/TTr-ĐN"));
    }

    private void transferred(JsonObject transfer) {
        JsonObject complaint = TransferScene.complaint(transfer);
        world.intake().when("GET /api/v1/complaints", 200, "{\"items\":[" + complaint + "]}");
        world.intake().when("GET /api/v1/complaints/c-4", 200, complaint.encode());
    }

    @Test
    void shouldLetACitizenAskWhatIsHeldAndTakeItBack() {
        var cases = world.service(Service.CASE_TRACKING);
        cases.when("POST /api/v1/data-requests", 201, "{}");
        cases.when("POST /api/v1/data-requests/dr-1/withdraw", 200, "{}");
        Browser browser = Browser.citizen();
        browser.get("/my/case")
                .then()
                .body(containsString("Đã gửi, đang chờ trả lời."))
                .body(containsString("<option value=\"NH-TG\">Ngân hàng Trường Giang"));
        String form = browser.page().substring(browser.page().indexOf("action=\"/my/case/ask-data\""));
        String id = Html.value(form, "id");

        browser.post("/my/case/ask-data", Map.of("id", id, "kind", "VIEW", "data", "", "key", "k"))
                .then()
                .statusCode(422)
                .body(containsString("id=\"data-error\">Xin điền ô này."))
                .body(containsString("<option value=\"VIEW\" selected>"));
        browser.post(
                        "/my/case/ask-data",
                        Map.of("id", id, "kind", "VIEW", "data", "ALL", "controllerOrg", "NH-TG", "key", "k"))
                .then()
                .statusCode(303);
        assertEquals(
                new JsonObject()
                        .put("caseId", "k-1")
                        .put("kind", "VIEW")
                        .put("data", "ALL")
                        .put("controllerOrg", "NH-TG"),
                new JsonObject(cases.lastCall().body()));

        browser.post("/my/case/withdraw-data", Map.of("id", "dr-1", "version", "0", "key", "k"))
                .then()
                .statusCode(303);
        assertEquals("/api/v1/data-requests/dr-1/withdraw", cases.lastCall().path());
    }

    @Test
    void shouldTellACitizenThatTheirPicturesAreGone() {
        Browser.citizen().get("/my/case").then().body(containsString("<strong>TH-19432-000001</strong>"));

        world.intake().when("GET /api/v1/destruction-certificates", 403, "{\"code\":\"forbidden\"}");
        Browser.citizen().get("/my/case").then().statusCode(200).body(not(containsString("đã bị tiêu hủy")));
    }

    @Test
    void shouldShowWhoLookedAtTheCitizensData() {
        Browser browser = Browser.citizen();
        browser.get("/my/case").then().body(containsString("href=\"/my/access-log\""));

        browser.get("/my/access-log")
                .then()
                .statusCode(200)
                .body(containsString("Cán bộ tiếp dân"))
                .body(containsString("xem – vụ việc"))
                .body(containsString("Chính bà con"))
                .body(containsString("/my/access-log?after=bmV4dA"));
        new Browser().get("/my/access-log").then().statusCode(200).body(containsString("action=\"/track\""));
    }

    @Test
    void shouldLetACitizenDisputeTheReplyAndSayWhoLooksAtItThen() {
        world.intake().when("GET /api/v1/complaints/c-1", 200, Scene.complaint("c-1", "REPLIED"));
        Browser browser = Browser.citizen();
        browser.get("/my/case").then().statusCode(200);
        String form = browser.page().substring(browser.page().indexOf("action=\"/my/case/dispute\""));
        world.intake().when("POST /api/v1/complaints/c-1/dispute", 422, """
                {"code":"invalid","violations":[{"field":"text","rule":"text-length","message":"x"}]}""");
        Map<String, String> said =
                Map.of("text", "", "id", "c-1", "version", Html.value(form, "version"), "key", Html.value(form, "key"));
        browser.post("/my/case/dispute", said).then().statusCode(422).body(containsString("Viết từ 1 đến"));

        world.intake().when("POST /api/v1/complaints/c-1/dispute", 200, "{}");
        browser.post("/my/case/dispute", said).then().statusCode(303);
        world.intake().when("GET /api/v1/complaints/c-1", 200, Scene.complaint("c-1", "DISPUTED"));
        browser.get("/my/case").then().body(containsString("Cơ quan khác đang xem lại."));
    }

    @Test
    void shouldSayUntilWhichDayAReplyCanBeDisputedAndThatTheSecondGoesToCourt() {
        JsonObject replied = new JsonObject(Scene.complaint("c-1", "REPLIED"))
                .put("reply", "Tài khoản đã đóng.")
                .put("disputeUntil", "2023-09-18T17:00:00Z");
        world.intake().when("GET /api/v1/complaints/c-1", 200, replied.encode());
        Browser browser = Browser.citizen();
        browser.get("/my/case")
                .then()
                .body(stringContainsInOrder("chậm nhất hết ngày 18/09/2023", "action=\"/my/case/dispute\""))
                .body(not(containsString("tòa án")));

        world.intake()
                .when("GET /api/v1/complaints/c-1", 200, replied.put("level", 2).encode());
        browser.get("/my/case")
                .then()
                .body(stringContainsInOrder("có thể khởi kiện tại tòa án", "trước hết ngày 18/09/2023"))
                .body(not(containsString("action=\"/my/case/dispute\"")))
                .body(containsString("action=\"/my/case/confirm\""));

        // Of a petition there is no such time.
        world.intake().when("GET /api/v1/complaints/c-1", 200, Scene.complaint("c-1", "REPLIED"));
        browser.get("/my/case")
                .then()
                .body(containsString("action=\"/my/case/dispute\""))
                .body(not(containsString("chậm nhất")));
    }

    @Test
    void shouldSayUntilWhichDaySomebodyWithoutAReplyMayGoOn() {
        // Given
        String period = """
                {"items":[{"id":"pe-1","startFact":"NO_REPLY","countsFrom":"NO_REPLY",
                "countedFrom":"2023-09-25T16:59:59.999999Z","dueAt":"2023-11-09T17:00:00Z","state":"%s"}]}""";
        world.intake().when("GET /api/v1/complaints/c-1", 200, Scene.complaint("c-1", "IN_PROGRESS"));
        world.service(Service.CASE_TRACKING).when("GET /api/v1/periods", 200, period.formatted("RUNNING"));
        Browser browser = Browser.citizen();

        // When, Then
        browser.get("/my/case").then().body(containsString("chậm nhất hết ngày 09/11/2023"));
        world.service(Service.CASE_TRACKING).when("GET /api/v1/periods", 200, period.formatted("CUT_SHORT"));
        browser.get("/my/case").then().statusCode(200).body(not(containsString("09/11/2023")));
    }

    @Test
    void shouldTellACitizenWhoSpeaksForTheGroupAndNameNobody() {
        Browser browser = Browser.citizen();
        browser.get("/my/case")
                .then()
                .body(containsString("Có 11 người cùng khiếu nại việc này. Bà con là người đại diện"));

        JsonObject group = GroupScene.group();
        group.getJsonArray("known").remove(0);
        world.intake().when("GET /api/v1/representations/gr-1", 200, group.encode());
        browser.get("/my/case")
                .then()
                .body(stringContainsInOrder("Có 11 người cùng khiếu nại", "2 người đại diện làm việc chung"))
                .body(not(containsString("Bà con là người đại diện")));

        world.intake().when("GET /api/v1/representations", 200, "{\"items\":[]}");
        browser.get("/my/case").then().body(not(containsString("Cùng khiếu nại với người khác")));
        world.intake().when("GET /api/v1/representations", 503, "{}");
        browser.get("/my/case").then().statusCode(200);
    }

    @Test
    void shouldSayThatTheOneTimeCodeIsWrong() {
        world.intake().when("POST /api/v1/citizen/sessions", 401, "{\"code\":\"one-time-code-wrong\"}");
        Browser browser = new Browser();
        browser.get("/track");
        browser.post("/track", Map.of("code", "LB23-000123-7"));
        browser.get("/track/code");

        browser.post("/track/code", Map.of("oneTimeCode", "000000"))
                .then()
                .statusCode(422)
                .body(containsString("Mã số không đúng hoặc đã hết hạn."));
    }

    @Test
    void shouldAskToSignInAgainWhenTheSessionIsOver() {
        Browser browser = Browser.citizen();
        world.intake().when("GET /api/v1/complaints", 401, "{}");

        browser.get("/my/case").then().statusCode(200).body(containsString("action=\"/track\""));
    }

    @Test
    void shouldStillShowTheComplaintWhenTheBankPartIsDown() {
        world.service(Service.BANK_INTEGRATION).when("GET /api/v1/holders/me", 503, "{}");

        Browser.citizen()
                .get("/my/case")
                .then()
                .statusCode(200)
                .body(containsString("Lúc này chưa xem được tài khoản"))
                .body(containsString("Có người chụp ảnh căn cước"));
    }

    @Test
    void shouldForgetEverythingOnLeaving() {
        Browser browser = Browser.citizen();
        browser.get("/my/case");

        browser.post("/my/sign-out", Map.of()).then().statusCode(303).header("Location", endsWith("/"));

        browser.get("/my/case").then().body(containsString("action=\"/track\""));
    }
}
