package org.dongthuan.gateway.officer;

import static io.restassured.RestAssured.given;
import static org.dongthuan.gateway.officer.Officers.form;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dongthuan.gateway.edge.Service;
import org.dongthuan.gateway.stub.Scene;
import org.dongthuan.gateway.stub.World;
import org.dongthuan.gateway.stub.WorldResource;
import org.dongthuan.gateway.web.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(WorldResource.class)
class OfficerPagesTest {

    World world;

    @BeforeEach
    void play() {
        world.reset();
        Scene.play(world);
    }

    @Test
    void shouldShowTheOfficerUntilWhenAReplyCanBeDisputed() {
        world.intake()
                .when(
                        "GET /api/v1/complaints/c-3",
                        200,
                        Scene.complaint("c-3", "REPLIED")
                                .replace("\"caseId\"", "\"disputeUntil\":\"2023-09-18T17:00:00Z\",\"caseId\""));
        signIn("UBND-19432", "CO")
                .get("/officer/complaints/c-3")
                .then()
                .body(containsString("Người dân khiếu nại được đến</dt><dd>hết ngày 18/09/2023"));
    }

    @Test
    void shouldSendOfficersToKeycloakWithPkce() {
        given().redirects()
                .follow(false)
                .get("/officer/cases")
                .then()
                .statusCode(302)
                .header("Location", startsWith(world.keycloak().issuer() + "/auth"))
                .header("Location", containsString("code_challenge_method=S256"));
    }

    @Test
    void shouldComeBackToThePageAskedForAndKeepTokensOutOfTheBrowser() {
        Browser browser = signIn("UBND-19432", "CO");

        String page = browser.get("/officer/cases/k-1")
                .then()
                .statusCode(200)
                .body(containsString("LB23-000123-7"))
                .extract()
                .asString();

        String sent = world.service(Service.CASE_TRACKING)
                .lastCall()
                .header("authorization")
                .orElseThrow();
        assertTrue(sent.startsWith("Bearer ey"));
        assertTrue(!page.contains("eyJ"));
        assertTrue(browser.cookieValues()
                .noneMatch(value -> value.contains("eyJ0eXAi") && value.split("\\.").length == 3));
    }

    @Test
    void shouldShowEachRoleItsOwnAreas() {
        signIn("UBND-19432", "CO").get("/officer").then().body(containsString("/officer/messages"));
        Browser bank = signIn("NH-TG", "BK");
        bank.get("/officer")
                .then()
                .body(containsString("/officer/closure-orders"))
                .body(not(containsString("/officer/messages")))
                .body(not(containsString("/officer/complaints")));
        bank.get("/officer/complaints").then().statusCode(403).contentType("text/html");
        signIn("DT-OPS", "ADM").get("/officer/cases").then().statusCode(403);
    }

    /** Rows that all read alike cannot be told apart. */
    @Test
    void shouldCallInquiriesAndKeepConsentsByTheirCase() {
        Browser browser = signIn("UBND-19432", "CO");
        browser.get("/officer/inquiries").then().body(containsString(">LB23-000123-7</a>"));
        browser.get("/officer/keep-consents").then().body(containsString(">LB23-000123-7</a>"));
    }

    @Test
    void shouldNotTellWhoMaySeeNoAccountsThatThereAreNone() {
        world.service(Service.BANK_INTEGRATION).when("GET /api/v1/reconciliations/i-1", 403, "{}");
        signIn("DT-OPS", "AUD").get("/officer/incidents/i-1").then().body(not(containsString("Tổng hợp tài khoản")));

        world.service(Service.BANK_INTEGRATION).when("GET /api/v1/reconciliations/i-1", 404, "{}");
        signIn("UBND-19432", "CC").get("/officer/incidents/i-1").then().body(containsString("Tổng hợp tài khoản"));
    }

    @Test
    void shouldOfferActionsByRoleAndState() {
        signIn("UBND-19432", "CO")
                .get("/officer/complaints/c-2")
                .then()
                .body(containsString("/officer/complaints/c-2/ask-info"))
                .body(not(containsString("/officer/complaints/c-2/accept")))
                .body(not(containsString("<script>")));
        signIn("UBND-19432", "CC")
                .get("/officer/complaints/c-2")
                .then()
                .body(containsString("/officer/complaints/c-2/accept"))
                .body(not(containsString("/officer/complaints/c-2/reply")));
    }

    @Test
    void shouldSendVersionAndTextAndReportSuccess() {
        Browser browser = signIn("UBND-19432", "CC");
        browser.get("/officer/complaints/c-3");

        String next = browser.post("/officer/complaints/c-3/reply", form(browser, Map.of("text", "Trả lời bà con.")))
                .then()
                .statusCode(303)
                .extract()
                .header("Location");

        var call = world.intake().lastCall();
        JsonObject body = new JsonObject(call.body());
        assertEquals("POST /api/v1/complaints/c-3/reply", call.method() + " " + call.path());
        assertEquals(4, body.getInteger("version"));
        assertEquals("Trả lời bà con.", body.getString("text"));
        assertTrue(call.header("idempotency-key").isPresent());
        browser.get(next.substring(next.indexOf("/officer"))).then().body(containsString("Đã thực hiện: Trả lời"));
    }

    @Test
    void shouldTakeTheCauseOfAMissedDeadline() {
        Browser browser = signIn("UBND-19432", "CO");
        browser.get("/officer").then().body(containsString("/officer/deadlines/d-1"));
        browser.get("/officer/deadlines/d-1").then().body(containsString("Nêu nguyên nhân"));

        browser.post("/officer/deadlines/d-1/cause", form(browser, Map.of("causeCode", "STAFF_SHORTAGE")))
                .then()
                .statusCode(303);

        var call = world.service(Service.CASE_TRACKING).lastCall();
        assertEquals("POST /api/v1/deadlines/d-1/cause", call.method() + " " + call.path());
        assertEquals(
                new JsonObject().put("version", 3).put("causeCode", "STAFF_SHORTAGE"), new JsonObject(call.body()));
        signIn("DT-OPS", "AUD").get("/officer/deadlines/d-1").then().body(not(containsString("Nêu nguyên nhân")));
    }

    @Test
    void shouldTakeTheNumberOfThePaperThatADeadlineAsksFor() {
        // Given
        JsonObject deadline = new JsonObject(Scene.deadline())
                .put("ruleCode", "CON-NEG")
                .put("responsibleRole", "BK")
                .put("responsibleOrg", "NH-TG")
                .put("actions", List.of("done"));
        world.service(Service.CASE_TRACKING).when("GET /api/v1/deadlines/d-1", 200, deadline.encode());
        world.service(Service.CASE_TRACKING).when("POST /api/v1/deadlines/d-1/done", 200, deadline.encode());
        Browser browser = signIn("NH-TG", "BK");

        // When
        browser.get("/officer/deadlines/d-1")
                .then()
                .body(containsString("Ghi là đã làm"))
                .body(containsString("Số văn bản đã gửi"));
        browser.post("/officer/deadlines/d-1/done", form(browser, Map.of("documentRef", "312/NHTG-CSKH")))
                .then()
                .statusCode(303);

        // Then
        var call = world.service(Service.CASE_TRACKING).lastCall();
        assertEquals("POST /api/v1/deadlines/d-1/done", call.method() + " " + call.path());
        assertEquals(
                new JsonObject().put("version", 3).put("documentRef", "312/NHTG-CSKH"), new JsonObject(call.body()));
    }

    @Test
    void shouldLeadFromADeadlineToWhatItIsAbout() {
        JsonObject deadline = new JsonObject(Scene.deadline()).put("ruleCode", "BK-SLA");
        deadline.remove("caseId");
        Browser browser = signIn("UBND-19432", "CC");
        world.service(Service.CASE_TRACKING)
                .when(
                        "GET /api/v1/deadlines/d-1",
                        200,
                        deadline.put("subjectKind", "CLOSURE_DISPATCH").encode());
        browser.get("/officer/deadlines/d-1").then().body(containsString("href=\"/officer/closure-orders\""));
        world.service(Service.CASE_TRACKING)
                .when(
                        "GET /api/v1/deadlines/d-1",
                        200,
                        deadline.put("subjectKind", "DATA_LEAK").encode());
        browser.get("/officer/deadlines/d-1").then().body(containsString("/officer/violation-notices/c-1"));
    }

    @Test
    void shouldShowHowToCallAndPrintLettersForWhomNoMessageReached() {
        Browser browser = signIn("UBND-19432", "CO");
        browser.get("/officer/messages/m-1")
                .then()
                .body(containsString("máy bàn: hãy gọi"))
                .body(containsString("/officer/messages/m-1/retry-by-email"))
                .body(containsString("Tài khoản đã đóng."))
                .body(containsString("/officer/messages/m-1/letter"));
        browser.get("/officer/messages/m-1/letter")
                .then()
                .statusCode(200)
                .header("Content-Disposition", "attachment; filename=\"letter.pdf\"")
                .header("Cache-Control", "no-store");
        browser.get("/officer/messages").then().body(containsString("/officer/messages/letters"));
        browser.get("/officer/messages/letters").then().statusCode(200).body(containsString("%PDF-2"));
        assertEquals("limit=100", world.service(Service.NOTIFICATION).lastCall().query());
    }

    @Test
    void shouldSayWhomACampaignWouldReachBeforeItCanBeStarted() {
        // Given
        var notification = world.service(Service.NOTIFICATION);
        Browser chair = signIn("UBND-19432", "CC");
        String path = "/officer/incidents/i-2/campaign";
        chair.get("/officer/incidents/i-2").then().body(containsString(path));

        // Then: nothing to start before a text was looked at, and only texts for it
        chair.get(path)
                .then()
                .body(containsString("CAMPAIGN_RUMOUR"))
                .body(not(containsString("RESULT_KEPT")))
                .body(not(containsString(path + "/start")));
        chair.get(path + "?text=CAMPAIGN_RUMOUR")
                .then()
                .body(containsString("<dd>424</dd>"))
                .body(containsString("<dd>4</dd>"))
                .body(containsString("Ho so LB23-000123-7: nghe tin don"))
                .body(containsString(path + "/start"));

        // When
        chair.post(path + "/start", form(chair, Map.of("template", "CAMPAIGN_RUMOUR")))
                .then()
                .statusCode(303);

        // Then
        JsonObject sent = new JsonObject(notification.lastCall().body());
        assertEquals("CAMPAIGN_RUMOUR", sent.getString("template"));
        assertEquals("i-2", sent.getString("incidentId"));
        signIn("UBND-19432", "CO").get(path).then().statusCode(403);
    }

    /** Which person a message is for is asked of notification first, in the officer's name. */
    @Test
    void shouldCorrectTheNumberOfWhomAMessageDidNotReach() {
        var message = world.service(Service.NOTIFICATION);
        Browser browser = signIn("UBND-19432", "CO");
        browser.get("/officer/messages/m-1").then().body(containsString("/officer/messages/m-1/contact"));
        message.calls().clear();

        browser.post("/officer/messages/m-1/contact", form(browser, Map.of("phone", "0912 777 123")))
                .then()
                .statusCode(303);

        assertTrue(message.calls().stream()
                .allMatch(call -> call.header("authorization").isPresent()));
        var call = world.intake().lastCall();
        assertEquals("POST /api/v1/persons/p-1/contact", call.method() + " " + call.path());
        assertEquals("0912 777 123", new JsonObject(call.body()).getString("phone"));
    }

    @Test
    void shouldKeepTheTextWhenSomebodyElseWasFaster() {
        world.intake().when("POST /api/v1/complaints/c-3/reply", 409, "{\"code\":\"stale-version\",\"detail\":\"x\"}");
        Browser browser = signIn("UBND-19432", "CC");
        browser.get("/officer/complaints/c-3");

        browser.post("/officer/complaints/c-3/reply", form(browser, Map.of("text", "Một câu dài <b>đã gõ</b>")))
                .then()
                .statusCode(422)
                .body(containsString("vừa được người khác thay đổi"))
                .body(containsString("Một câu dài &lt;b&gt;đã gõ&lt;/b&gt;"));
    }

    @Test
    void shouldNotForwardWhatTheRoleIsNotOffered() {
        Browser browser = signIn("UBND-19432", "CO");
        browser.get("/officer/complaints/c-3");
        int before = world.intake().calls().size();

        browser.post("/officer/complaints/c-3/reply", form(browser, Map.of("text", "x")))
                .then()
                .statusCode(404);
        browser.get("/officer/complaints/c-3");
        browser.post("/officer/complaints/c-3/anything", form(browser, Map.of()))
                .then()
                .statusCode(404);

        assertTrue(world.intake().calls().stream()
                .skip(before)
                .noneMatch(call -> call.method().equals("POST")));
    }

    @Test
    void shouldSendAChecklistAsTheContractNestsIt() {
        world.service(Service.CONSENT).when("POST /api/v1/consent-claims/cl-1/verdict", 200, "{}");
        Browser browser = signIn("DT-OPS", "DPO");
        browser.get("/officer/consent-claims/cl-1");
        Map<String, String> typed = new HashMap<>(Map.of("verdict", "DISPROVEN"));
        for (int test = 1; test <= 10; test++) {
            typed.put("checklist.C" + test + ".finding", test == 8 ? "NOT_MET" : "MET");
            typed.put("checklist.C" + test + ".source", test == 8 ? "BANK_RECORD" : "EVIDENCE");
        }

        browser.post("/officer/consent-claims/cl-1/verdict", form(browser, typed))
                .then()
                .statusCode(303);

        JsonObject body =
                new JsonObject(world.service(Service.CONSENT).lastCall().body());
        JsonObject eighth = body.getJsonObject("checklist").getJsonObject("C8");
        assertEquals("NOT_MET", eighth.getString("finding"));
        assertEquals("BANK_RECORD", eighth.getString("source"));
        assertEquals(2, body.getInteger("version"));
    }

    @Test
    void shouldSayOfOneAccountOrOfAllHowConsentWasTaken() {
        world.service(Service.CONSENT).when("POST /api/v1/consent-claims/circumstances", 201, "{\"id\":\"ci-2\"}");
        Browser browser = signIn("CA-19432", "CP");
        String page = browser.get("/officer/consent-claims/cl-1").asString();
        assertTrue(page.contains("Hợp đồng điện") && page.contains("Không đồng ý"), "what was found, what was said");
        Map<String, String> typed = new HashMap<>(Map.of(
                "takenBy", "OWN_STAFF",
                "venue", "UTILITY_OFFICE",
                "device", "STAFF_PHONE",
                "told", "ELECTRICITY_CONTRACT",
                "usedFor", "ACCOUNT_OPENING",
                "incidentId", "i-1"));

        for (String about : List.of("ALL", "ONE")) {
            typed.put("about", about);
            browser.post("/officer/consent-claims/cl-1/circumstances", form(browser, typed))
                    .then()
                    .statusCode(303);
            JsonObject body =
                    new JsonObject(world.service(Service.CONSENT).lastCall().body());
            assertEquals("i-1", body.getString("incidentId"));
            assertEquals(about.equals("ONE") ? "cl-1" : null, body.getString("claimId"));
            assertFalse(body.containsKey("about"));
        }
    }

    @Test
    void shouldProposeAndApproveTheEndOfManyConsentsAsTheContractNamesIt() {
        world.service(Service.CONSENT).when("POST /api/v1/consent-endings", 201, "{}");
        world.service(Service.CONSENT).when("POST /api/v1/consent-endings/ce-1/approve", 200, "{}");
        Browser dpo = signIn("DT-OPS", "DPO");
        assertTrue(dpo.get("/officer/consent-endings").asString().contains("value=\"i-1/NH-TG\""));
        dpo.post(
                        "/officer/consent-endings/new/propose",
                        form(dpo, Map.of("of", "i-1/NH-TG", "reasonCode", "FALSE_NOTICE")))
                .then()
                .statusCode(303)
                .header("Location", containsString("/officer/consent-endings?"));
        JsonObject body =
                new JsonObject(world.service(Service.CONSENT).lastCall().body());
        assertEquals("i-1", body.getString("incidentId"));
        assertEquals("NH-TG", body.getString("bankOrg"));

        Browser chair = signIn("UBND-19432", "CC");
        assertTrue(chair.get("/officer/consent-endings/ce-1").asString().contains("consent-endings/ce-1/approve"));
        chair.post("/officer/consent-endings/ce-1/approve", form(chair, Map.of("version", "0")))
                .then()
                .statusCode(303);
        assertFalse(signIn("UBND-19432", "CO")
                .get("/officer/consent-endings/ce-1")
                .asString()
                .contains("consent-endings/ce-1/approve"));
        signIn("BD-SH", "PO").get("/officer/consent-endings").then().statusCode(403);
    }

    @Test
    void shouldSendTheWitnessesOfARefusalAsTheContractListsThem() {
        world.service(Service.CASE_TRACKING).when("POST /api/v1/minutes/mi-1/refuse", 200, "{}");
        Browser browser = signIn("UBND-19432", "CC");
        String page = browser.get("/officer/minutes/mi-1").asString();
        assertTrue(
                page.contains("value=\"UBND-19432\"") && !page.contains("value=\"BD-SH\""),
                "who has signed cannot refuse");

        browser.post(
                        "/officer/minutes/mi-1/refuse",
                        form(
                                browser,
                                Map.of(
                                        "party.org", "UBND-19432",
                                        "reason", "Không đồng ý",
                                        "witnesses.0.name", "Lý Văn Điền Quang",
                                        "witnesses.0.org", "DL-DB",
                                        "witnesses.1.name", "Hồ Thị Mai Lan",
                                        "witnesses.1.org", "UBND-19432")))
                .then()
                .statusCode(303);

        JsonObject body =
                new JsonObject(world.service(Service.CASE_TRACKING).lastCall().body());
        assertEquals("UBND-19432", body.getJsonObject("party").getString("org"));
        assertEquals("DL-DB", body.getJsonArray("witnesses").getJsonObject(0).getString("org"));
    }

    @Test
    void shouldDraftMinutesOfAnIncidentWithItsParties() {
        world.service(Service.CASE_TRACKING).when("POST /api/v1/minutes", 201, "{}");
        Browser browser = signIn("UBND-19432", "CO");
        browser.get("/officer/incidents/i-2");
        Map<String, String> typed = new HashMap<>(
                Map.of("title", "Về việc mở tài khoản", "text", "Các bên xác nhận", "heldAt", "2023-08-09T16:30"));
        List<String> bodies = List.of("CC UBND-19432", "CP CA-19432", "POL BD-SH");
        for (int i = 0; i < bodies.size(); i++) {
            typed.put("parties." + i + ".role", bodies.get(i).split(" ")[0]);
            typed.put("parties." + i + ".org", bodies.get(i).split(" ")[1]);
            typed.put("parties." + i + ".name", "Họ tên " + i);
            typed.put("parties." + i + ".position", "Chức vụ");
        }

        browser.post("/officer/incidents/i-2/draft-minutes", form(browser, typed))
                .then()
                .statusCode(303)
                .header("Location", org.hamcrest.Matchers.containsString("/officer/incidents/i-2"));

        JsonObject body =
                new JsonObject(world.service(Service.CASE_TRACKING).lastCall().body());
        assertEquals("i-2", body.getString("incidentId"));
        assertEquals("2023-08-09T09:30:00Z", body.getString("heldAt"));
        assertEquals(3, body.getJsonArray("parties").size());
        assertEquals("BD-SH", body.getJsonArray("parties").getJsonObject(2).getString("org"));
    }

    @Test
    void shouldShowAViolationAtItsFieldWithItsOwnWords() {
        world.service(Service.BANK_INTEGRATION).when("POST /api/v1/accounts/a-1/remedied", 422, """
                        {"code":"invalid","violations":[{"field":"payout","rule":"required","message":"x"}]}""");
        Browser browser = signIn("UBND-19432", "CO");
        browser.get("/officer/accounts/a-1");

        browser.post("/officer/accounts/a-1/remedied", form(browser, Map.of("payout.method", "CASH")))
                .then()
                .statusCode(422)
                .body(containsString("class=\"wrong\""))
                .body(containsString("Xin điền ô này."));
    }

    @Test
    void shouldLeadAReloadOfARefusedFormToItsPage() {
        Browser browser = signIn("UBND-19432", "CC");

        browser.get("/officer/complaints/c-3/reply?lang=en")
                .then()
                .statusCode(200)
                .body(containsString("<html lang=\"en\">"))
                .body(containsString("/officer/complaints/c-3/reply"));
    }

    @Test
    void shouldKeepASearchedNameOutOfTheAddress() {
        Browser browser = signIn("UBND-19432", "CO");
        browser.get("/officer/complaints");

        browser.post("/officer/complaints/search", Map.of("search", "hồ thị"))
                .then()
                .statusCode(200)
                .body(containsString("LB23-000123-7"));

        assertEquals("/api/v1/complaints/search", world.intake().lastCall().path());
        assertTrue(world.intake().lastCall().body().contains("hồ thị"));
    }

    @Test
    void shouldShowTheClaimsOfACaseButNotToTheStateBank() {
        signIn("UBND-19432", "CO")
                .get("/officer/cases/k-1")
                .then()
                .body(containsString("/officer/consent-claims/cl-1"));

        signIn("NHNN-45", "SB")
                .get("/officer/cases/k-1")
                .then()
                .statusCode(200)
                .body(not(containsString("/officer/consent-claims/cl-1")));
    }

    @Test
    void shouldMarkAPartWhoseServiceIsDownAndShowTheRest() {
        world.service(Service.BANK_INTEGRATION).when("GET /api/v1/accounts", 503, "{}");

        signIn("UBND-19432", "CO")
                .get("/officer/cases/k-1")
                .then()
                .statusCode(200)
                .body(containsString("class=\"down\""))
                .body(containsString("dịch vụ đang gián đoạn"))
                .body(containsString("Xử lý tài khoản đến kết quả"));
    }

    @Test
    void shouldShowFriendlyPagesForAbsentAndBrokenThings() {
        Browser browser = signIn("UBND-19432", "CO");
        browser.get("/officer/complaints/none").then().statusCode(404).body(containsString("Không có trang này"));
        browser.get("/officer/nothing").then().statusCode(404).body(containsString("Không có trang này"));
        world.intake().when("GET /api/v1/complaints", 500, "{}");
        browser.get("/officer/complaints").then().statusCode(503).body(not(containsString("Exception")));
    }

    @Test
    void shouldShowAuditorsTheLogWithItsHeadAndHandThemTheExport() {
        world.keycloak().nextOfficer("DT-OPS", "AUD");
        Browser browser = new Browser();

        browser.get(
                        "/officer/audit-log?object=0f5c8f5e-1111-4222-8333-444455556666&from=2023-08-09&to=2023-08-09&actor=%3Cx")
                .then()
                .statusCode(200)
                .body(containsString("cm9vdA=="))
                .body(containsString("Ngân hàng Nhà nước"))
                .body(containsString("xem: vụ việc"));

        String asked = world.service(Service.CASE_TRACKING).calls().stream()
                .filter(call -> call.path().equals("/api/v1/audit-log"))
                .findFirst()
                .orElseThrow()
                .query();
        assertTrue(asked.contains("objectId=0f5c8f5e-1111-4222-8333-444455556666"));
        assertTrue(asked.contains("from=2023-08-08T17%3A00%3A00Z") && asked.contains("to=2023-08-09T17%3A00%3A00Z"));
        assertTrue(!asked.contains("actorId"));
        browser.post("/officer/audit-log/tree-heads", form(browser, Map.of()))
                .then()
                .statusCode(303);
        assertEquals(
                "7d0f0a34-0000-4000-8000-000000000000",
                world.service(Service.CASE_TRACKING)
                        .lastCall()
                        .header("idempotency-key")
                        .orElseThrow());
        browser.get("/officer/audit-log/export")
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith("application/x-ndjson"))
                .body(containsString("{\"kind\":\"log\"}"));
        signIn("UBND-19432", "CO").get("/officer/audit-log").then().statusCode(403);
    }

    @Test
    void shouldEndTheSessionOnSignOutByFormOnly() {
        Browser browser = signIn("UBND-19432", "CO");
        browser.get("/officer/sign-out");
        browser.get("/officer").then().statusCode(200).body(containsString("/officer/sign-out"));

        browser.post("/officer/sign-out", Map.of())
                .then()
                .statusCode(302)
                .header("Location", startsWith(world.keycloak().issuer() + "/logout"));
    }

    private Browser signIn(String org, String... roles) {
        return Officers.signIn(world, org, roles);
    }
}
