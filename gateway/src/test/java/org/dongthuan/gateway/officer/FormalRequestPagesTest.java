package org.dongthuan.gateway.officer;

import static org.dongthuan.gateway.officer.Officers.form;
import static org.dongthuan.gateway.stub.FormalScene.answered;
import static org.dongthuan.gateway.stub.FormalScene.asked;
import static org.dongthuan.gateway.stub.FormalScene.request;
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
import java.util.HashMap;
import java.util.Map;
import org.dongthuan.gateway.edge.Service;
import org.dongthuan.gateway.stub.FormalScene;
import org.dongthuan.gateway.stub.Scene;
import org.dongthuan.gateway.stub.StubService;
import org.dongthuan.gateway.stub.World;
import org.dongthuan.gateway.stub.WorldResource;
import org.dongthuan.gateway.web.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(WorldResource.class)
class FormalRequestPagesTest {

    private static final String ALL = "/officer/formal-requests";
    private static final String NEW = ALL + "/new";
    private static final String ONE = ALL + "/fr-1";
    private static final String LETTERS = "/officer/customer-letters";

    World world;
    StubService bank;

    @BeforeEach
    void play() {
        world.reset();
        Scene.play(world);
        bank = world.service(Service.BANK_INTEGRATION);
    }

    @Test
    void shouldLeadFromTheIncidentToWhoseTurnItIs() {
        Browser chair = signIn("UBND-19432", "CC");
        chair.get("/officer/incidents/i-1").then().body(containsString(ALL + "?incident=i-1"));
        chair.get(ALL + "?incident=i-1")
                .then()
                .statusCode(200)
                .body(stringContainsInOrder(
                        NEW + "?incident=i-1", "118/UBND-YC", "Đã nhận", "21/08/2023", "Quá hạn", ": trả lời"));
        assertEquals("incidentId=i-1&limit=25", bank.lastCall().query());
        signIn("NH-TG", "BK").get(ALL + "?incident=i-1").then().body(not(containsString(NEW)));
        signIn("NH-TG", "BK").get(NEW + "?incident=i-1").then().statusCode(403);
        signIn("DT-OPS", "DPO").get(ALL).then().statusCode(403);
    }

    @Test
    void shouldAskWhatWasTypedWithQuestionsInTheirOrder() {
        bank.when("POST /api/v1/formal-requests", 201, request("SENT").encode());
        Browser police = signIn("CA-19432", "CP");
        police.get(NEW + "?incident=i-1")
                .then()
                .statusCode(200)
                .body(stringContainsInOrder("<option value=\"BD-SH\"", "<option value=\"NH-TG\"", "thời hạn bắt đầu"));

        police.post(NEW, form(police, ask()))
                .then()
                .statusCode(303)
                .header("Location", endsWith(ONE + "?done=formal-request.ask"));

        assertEquals(Officers.KEY, bank.lastCall().header("idempotency-key").orElseThrow());
        assertEquals(new JsonObject("""
                {"incidentId":"i-1","org":"NH-TG","number":"118/UBND-YC","subject":"Về các tài khoản","items":[
                {"code":"Q1","question":"Đã đóng bao nhiêu?"},{"code":"Q2","question":"Đã chi trả thế nào?"}],
                "recipients":["POLICE"],"dueOn":"2023-09-30"}"""), new JsonObject(bank.lastCall().body()));
    }

    @Test
    void shouldMakeRoomForOneMoreQuestionWithoutSendingAnything() {
        Browser chair = signIn("UBND-19432", "CC");
        chair.get(NEW + "?incident=i-1");
        Map<String, String> typed = ask();
        typed.put("more", "1");

        chair.post(NEW, form(chair, typed))
                .then()
                .statusCode(200)
                .body(stringContainsInOrder("name=\"question.2\"", "Đã chi trả thế nào?</textarea>", "question.3"));
        assertTrue(bank.calls().stream().noneMatch(call -> call.method().equals("POST")));
    }

    @Test
    void shouldShowEachFieldOfTheRequestItsProblemAndKeepTheRest() {
        Browser chair = signIn("UBND-19432", "CC");
        chair.get(NEW + "?incident=i-1");
        chair.post(NEW, form(chair, Map.of("incident", "i-1", "rows", "3", "dueOn", "31/02/2023")))
                .then()
                .statusCode(422)
                .body(stringContainsInOrder(
                        "href=\"#org\"",
                        "href=\"#number\"",
                        "href=\"#subject\"",
                        "href=\"#question.0\"",
                        "href=\"#recipients\"",
                        "href=\"#dueOn\""))
                .body(containsString("value=\"31/02/2023\""));

        bank.when("POST /api/v1/formal-requests", 422, """
                {"code":"invalid","violations":[{"field":"dueOn","rule":"not-shorter","message":"x"},
                {"field":"recipients","rule":"bank-has-customers","message":"x"},
                {"field":"items[1].question","rule":"size","message":"x"},
                {"field":"number","rule":"number-unused","message":"x"},
                {"field":"org","rule":"organisation-of-incident","message":"x"}]}""");
        chair.post(NEW, form(chair, ask()))
                .then()
                .statusCode(422)
                .body(stringContainsInOrder(
                        "id=\"org-error\">Cơ quan này không tham gia",
                        "Số này đã dùng",
                        // The place between was left blank.
                        "id=\"question.2-error\">Quá ngắn hoặc quá dài.",
                        "Chỉ ngân hàng gửi thư",
                        "id=\"dueOn-error\">Sớm hơn thời hạn"))
                .body(containsString("Đã đóng bao nhiêu?</textarea>"))
                .body(containsString("value=\"POLICE\" checked"))
                .body(containsString("value=\"30/09/2023\""));
    }

    @Test
    void shouldLetTheOrganisationAskedConfirmReceipt() {
        asked(bank, request("SENT", "receive"));
        bank.when(
                "POST /api/v1/formal-requests/fr-1/receive",
                200,
                request("RECEIVED").encode());
        Browser post = signIn("NH-TG", "BKA");
        post.get(ONE).then().body(stringContainsInOrder("xác nhận đã nhận", "Thời hạn trả lời không đổi."));

        post.post(ONE + "/receive", form(post, Map.of())).then().statusCode(303);

        assertEquals(
                new JsonObject("{\"version\":3}"),
                new JsonObject(bank.lastCall().body()));
    }

    @Test
    void shouldSaveADraftAnswerByAnswerBesideTheFiguresCounted() {
        bank.when(
                "POST /api/v1/formal-requests/fr-1/reply-draft",
                200,
                FormalScene.draft(true).encode());
        Browser clerk = signIn("NH-TG", "BK");
        clerk.get(ONE).then().body(containsString(ONE + "/reply"));
        clerk.get(ONE + "/reply")
                .then()
                .statusCode(200)
                .body(stringContainsInOrder("412", "385", "1.260.000", "Số liệu ghi ở bảng kèm theo.</textarea>"))
                .body(not(containsString("name=\"figures")));

        clerk.post(
                        ONE + "/reply",
                        form(
                                clerk,
                                Map.of(
                                        "number", "204/NHTG-TL",
                                        "answer.Q1", "",
                                        "answer.Q2", "Tại quầy.",
                                        "statement", "IN_PROGRESS")))
                .then()
                .statusCode(303)
                .header("Location", endsWith(ONE + "?done=written-reply.reply-draft"));

        assertEquals(new JsonObject("""
                {"version":3,"number":"204/NHTG-TL","answers":[{"code":"Q2","text":"Tại quầy."}],
                "statement":"IN_PROGRESS"}"""), new JsonObject(bank.lastCall().body()));
    }

    @Test
    void shouldShowTheProblemOfADraftAtItsFieldAndWhatAColleagueStored() {
        Browser clerk = signIn("NH-TG", "BK");
        clerk.get(ONE + "/reply");
        Map<String, String> typed = Map.of("number", "204/NHTG-TL", "answer.Q1", "", "answer.Q2", "Tại quầy.");
        clerk.post(ONE + "/reply", form(clerk, Map.of("number", "", "answer.Q2", "Tại quầy.")))
                .then()
                .statusCode(422)
                .body(containsString("href=\"#number\""))
                .body(containsString("Tại quầy.</textarea>"));
        bank.when("POST /api/v1/formal-requests/fr-1/reply-draft", 422, """
                {"code":"invalid","violations":[{"field":"answers[0].text","rule":"size","message":"x"}]}""");
        clerk.post(ONE + "/reply", form(clerk, typed))
                .then()
                .statusCode(422)
                .body(containsString("id=\"answer.Q2-error\">Quá ngắn hoặc quá dài."));

        bank.when("POST /api/v1/formal-requests/fr-1/reply-draft", 422, """
                {"code":"invalid","violations":[{"field":"answers[Q2]","rule":"no-phone-number","message":"x"}]}""");
        clerk.post(ONE + "/reply", form(clerk, typed)).then().statusCode(422).body(containsString("answer.Q2-error"));

        bank.when("POST /api/v1/formal-requests/fr-1/reply-draft", 409, "{\"code\":\"stale-version\"}");
        asked(bank, request("RECEIVED", "reply-draft").put("version", 4));
        clerk.post(ONE + "/reply", form(clerk, typed))
                .then()
                .statusCode(422)
                .body(stringContainsInOrder(
                        "vừa được người khác thay đổi",
                        "name=\"version\" value=\"4\"",
                        "Bản đang lưu ghi: Số liệu ghi ở bảng kèm theo.",
                        "Tại quầy.</textarea>"));
    }

    @Test
    void shouldListWhatIsMissingBeforeAnybodySigns() {
        Browser head = signIn("NH-TG", "BKA");
        head.get(ONE)
                .then()
                .body(stringContainsInOrder("Chưa ký được. Còn thiếu:", "<li>Q2</li>", "tình trạng chung"))
                .body(not(containsString(ONE + "/sign")));
        answered(bank, FormalScene.complete(false).put("statement", "ALL_SETTLED"));
        head.get(ONE).then().body(containsString("không đúng với số liệu")).body(not(containsString(ONE + "/sign")));
        answered(bank, FormalScene.complete(true));
        head.get(ONE).then().body(containsString("Người soạn không tự ký.")).body(not(containsString(ONE + "/sign")));
    }

    @Test
    void shouldLetASecondPersonSignTheDraftThatWasRead() {
        answered(bank, FormalScene.complete(false));
        bank.when(
                "POST /api/v1/formal-requests/fr-1/sign",
                200,
                FormalScene.signed().encode());
        Browser head = signIn("NH-TG", "BKA");
        head.get(ONE)
                .then()
                .body(stringContainsInOrder("name=\"version\" value=\"5\"", "được đóng dấu điện tử", "name=\"name\""));
        head.post(ONE + "/sign", form(head, Map.of("name", "Trần Văn Mẫu", "position", "")))
                .then()
                .statusCode(422)
                .body(containsString("Xin điền ô này."))
                .body(containsString("value=\"Trần Văn Mẫu\""));

        head.post(ONE + "/sign", form(head, Map.of("name", "Trần Văn Mẫu", "position", "Giám đốc")))
                .then()
                .statusCode(303);

        assertEquals(
                new JsonObject("{\"version\":5,\"name\":\"Trần Văn Mẫu\",\"position\":\"Giám đốc\"}"),
                new JsonObject(bank.lastCall().body()));
    }

    @Test
    void shouldLetTheAskerSendBackWhatIsMissing() {
        asked(bank, request("REPLIED", "accept", "return"));
        answered(bank, FormalScene.signed());
        bank.when(
                "POST /api/v1/formal-requests/fr-1/return",
                200,
                request("RETURNED").encode());
        Browser chair = signIn("UBND-19432", "CC");
        chair.get(ONE)
                .then()
                .body(stringContainsInOrder("Không trả lại được nữa.", "value=\"Q1\"", "Q2. Đã chi trả thế nào?"));
        chair.post(ONE + "/return", form(chair, Map.of("reason", "Chưa nêu số còn mở")))
                .then()
                .statusCode(422)
                .body(containsString("Chưa nêu số còn mở</textarea>"));

        chair.post(ONE + "/return", form(chair, Map.of("reason", "Chưa nêu số còn mở", "missingItems", "Q2")))
                .then()
                .statusCode(303);

        assertEquals(
                new JsonObject("{\"version\":3,\"missingItems\":[\"Q2\"],\"reason\":\"Chưa nêu số còn mở\"}"),
                new JsonObject(bank.lastCall().body()));
    }

    @Test
    void shouldHandOutEachPaperAndSayWhetherItsSealHolds() {
        answered(bank, FormalScene.signed());
        Browser police = signIn("CA-45", "PP");
        police.get(ONE)
                .then()
                .body(stringContainsInOrder("Trần Văn Mẫu", "Công an", ONE + "/documents/rd-1", "check=rd-1"))
                .body(not(containsString("Dấu còn nguyên")));
        police.get(ONE + "?check=rd-1").then().body(containsString("Dấu còn nguyên"));
        bank.when("GET /api/v1/reply-documents/rd-1/verification", 422, "{\"code\":\"document-changed\"}");
        police.get(ONE + "?check=rd-1").then().body(containsString("Dấu không khớp"));
        police.get(ONE + "/documents/rd-1")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", containsString("attachment"));
    }

    @Test
    void shouldMakeTheLettersAndFollowTheWork() {
        asked(bank, request("REPLIED", "letters"));
        bank.when("POST /api/v1/formal-requests/fr-1/letters", 202, "{\"jobId\":\"j-8\"}");
        Browser clerk = signIn("NH-TG", "BK");
        clerk.get(ONE).then().body(stringContainsInOrder("chỉ lập thư còn thiếu", LETTERS + "?request=fr-1"));

        clerk.post(ONE + "/letters", form(clerk, Map.of()))
                .then()
                .statusCode(303)
                .header("Location", containsString("/officer/jobs/customer-letters/j-8"));

        assertEquals(Officers.KEY, bank.lastCall().header("idempotency-key").orElseThrow());
        assertEquals("", bank.lastCall().body());
        clerk.get("/officer/jobs/customer-letters/j-8")
                .then()
                .statusCode(200)
                .body(stringContainsInOrder(
                        "Lập thư gửi khách hàng", LETTERS + "/cl-7", "TG-0001", "TG-0003", "Chưa có tên khách hàng"));
        signIn("UBND-19432", "CO")
                .get("/officer/jobs/customer-letters/j-8")
                .then()
                .statusCode(404);
    }

    @Test
    void shouldNoteTheSameStepOfManyLettersAndSayWhatBecameOfEach() {
        bank.when("POST /api/v1/customer-letters/bulk", 200, """
                {"items":[{"letterId":"cl-7","done":true,"state":"SENT"},
                {"letterId":"cl-8","done":false,"code":"wrong-state","detail":"x"}]}""");
        Browser clerk = signIn("NH-TG", "BK");
        clerk.get(LETTERS + "?request=fr-1&state=ISSUED")
                .then()
                .statusCode(200)
                .body(stringContainsInOrder("TG-cl-7", "Hồ Thị Thử", "after=bmV4dA"));
        assertEquals("requestId=fr-1&state=ISSUED&limit=25", bank.lastCall().query());
        clerk.post(LETTERS + "/bulk?request=fr-1", form(clerk, Map.of("letter", "cl-8", "event", "hand-over")))
                .then()
                .statusCode(422)
                .body(stringContainsInOrder("href=\"#on\"", "href=\"#note\""))
                .body(containsString("value=\"cl-8\" checked"));

        clerk.post(
                        LETTERS + "/bulk?request=fr-1",
                        form(
                                clerk,
                                Map.of(
                                        "letter",
                                        "cl-7",
                                        "number.cl-7",
                                        "TG-cl-7",
                                        "event",
                                        "send",
                                        "on",
                                        "23/08/2023")))
                .then()
                .statusCode(200)
                .body(stringContainsInOrder(
                        "TG-cl-7", "Đã ghi", "Đã gửi bưu điện", "Chưa ghi được", "không ở bước này"));

        assertEquals(
                new JsonObject()
                        .put("event", "send")
                        .put(
                                "rows",
                                JsonArray.of(
                                        new JsonObject().put("letterId", "cl-7").put("on", "2023-08-23"))),
                new JsonObject(bank.lastCall().body()));
    }

    @Test
    void shouldShowALetterAndItsWayAsFarAsTheRoleMay() {
        bank.when("POST /api/v1/customer-letters/cl-7/send", 200, "{}");
        Browser clerk = signIn("NH-TG", "BKA");
        clerk.get(LETTERS + "/cl-7").then().body(stringContainsInOrder("TG-cl-7", "Hồ Thị Thử", "/cl-7/pdf"));
        clerk.get(LETTERS + "/cl-7/pdf").then().statusCode(200).contentType("application/pdf");
        clerk.get(LETTERS + "/cl-7");
        clerk.post(LETTERS + "/cl-7/send", form(clerk, Map.of("on", "23/8/2023")))
                .then()
                .statusCode(303);
        assertEquals(
                new JsonObject("{\"version\":1,\"on\":\"2023-08-23\"}"),
                new JsonObject(bank.lastCall().body()));

        signIn("NHNN-45", "SB")
                .get(LETTERS + "/cl-7")
                .then()
                .statusCode(200)
                .body(not(containsString("/cl-7/pdf")))
                .body(not(containsString("/send")));
        signIn("CA-19432", "CP").get(LETTERS).then().statusCode(403);
    }

    @Test
    void shouldSayOnTheFirstPageWhatWaitsForWhom() {
        asked(bank, request("RECEIVED", "reply-draft"));
        signIn("NH-TG", "BK")
                .get("/officer")
                .then()
                .body(stringContainsInOrder("Công văn chờ trả lời", ONE, "118/UBND-YC"));
        signIn("UBND-19432", "CC").get("/officer").then().body(not(containsString(ONE)));
        asked(bank, request("REPLIED", "accept", "return"));
        signIn("NH-TG", "BK").get("/officer").then().body(not(containsString(ONE)));
        signIn("UBND-19432", "CC")
                .get("/officer")
                .then()
                .body(stringContainsInOrder("Văn bản trả lời chờ xem", ONE, "hạn trả lời 21/08/2023"));
    }

    private static Map<String, String> ask() {
        return new HashMap<>(Map.of(
                "incident", "i-1",
                "rows", "3",
                "org", "NH-TG",
                "number", "118/UBND-YC",
                "subject", "Về các tài khoản",
                "question.0", "Đã đóng bao nhiêu?",
                "question.1", " ",
                "question.2", "Đã chi trả thế nào?",
                "recipients", "POLICE",
                "dueOn", "30/09/2023"));
    }

    private Browser signIn(String org, String role) {
        return Officers.signIn(world, org, role);
    }
}
