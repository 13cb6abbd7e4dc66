package org.dongthuan.gateway.officer;

import static org.dongthuan.gateway.officer.Officers.form;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.Set;
import org.dongthuan.gateway.stub.Scene;
import org.dongthuan.gateway.stub.StubService;
import org.dongthuan.gateway.stub.VaultScene;
import org.dongthuan.gateway.stub.World;
import org.dongthuan.gateway.stub.WorldResource;
import org.dongthuan.gateway.web.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(WorldResource.class)
class VaultPagesTest {

    private static final String REVEAL = "/officer/reveals/rv-1";
    private static final String PICTURE = "/officer/evidence/c-1/f-2";
    private static final Map<String, String> WHY =
            Map.of("because.reasonCode", "IDENTIFY_PERSON", "because.reason", "Hai người trùng tên");

    World world;
    StubService intake;

    @BeforeEach
    void play() {
        world.reset();
        Scene.play(world);
        intake = world.intake();
    }

    @Test
    void shouldAskForOneWholeNumberFromTheComplaintButNeverOfADenunciation() {
        intake.when("POST /api/v1/reveals", 201, "{}");
        Browser desk = signIn("UBND-19432", "CO");
        desk.get("/officer/complaints/c-1").then().body(containsString("Người khác duyệt"));

        desk.post("/officer/complaints/c-1/ask-number", form(desk, WHY))
                .then()
                .statusCode(303)
                .header("Location", containsString("/officer/reveals?done="));

        assertEquals(
                new JsonObject()
                        .put("kind", "CITIZEN_ID")
                        .put("complaintId", "c-1")
                        .put(
                                "because",
                                new JsonObject()
                                        .put("reasonCode", "IDENTIFY_PERSON")
                                        .put("reason", "Hai người trùng tên")),
                new JsonObject(intake.lastCall().body()));
        intake.when(
                "GET /api/v1/complaints/c-1",
                200,
                Scene.complaint("c-1", "SUBMITTED").replace("\"caseId\"", "\"tracks\":[\"DENUNCIATION\"],\"caseId\""));
        desk.get("/officer/complaints/c-1").then().body(not(containsString("ask-number")));
        signIn("DT-OPS", "DPO").get("/officer/complaints/c-1").then().body(not(containsString("ask-number")));
    }

    @Test
    void shouldLetPoliceAloneAskForAHiddenPictureAndHoldIt() {
        Browser police = signIn("CA-19432", "CP");
        police.get("/officer/complaints/c-1").then().body(containsString("href=\"" + PICTURE));
        police.get(PICTURE)
                .then()
                .body(stringContainsInOrder("Ảnh căn cước", "Công an giữ", "Cần làm chứng cứ · Hồ sơ 12"))
                .body(containsString(PICTURE + "/ask-picture"))
                .body(containsString(PICTURE + "/hold"))
                .body(not(containsString(PICTURE + "/release")));
        intake.when(
                "GET /api/v1/complaints/c-1",
                200,
                Scene.complaint("c-1", "SUBMITTED").replace("\"caseId\"", "\"tracks\":[\"DENUNCIATION\"],\"caseId\""));
        police.get(PICTURE).then().body(not(containsString("ask-picture")));
        police.get("/officer/evidence/c-1/f-1").then().body(not(containsString("ask-picture")));
        police.get("/officer/evidence/c-1/f-9").then().statusCode(404);

        signIn("UBND-19432", "CO")
                .get(PICTURE)
                .then()
                .body(not(containsString(PICTURE + "/hold")))
                .body(not(containsString("ask-picture")))
                .body(not(containsString(PICTURE + "/move")));
        signIn("UBND-19432", "CC").get(PICTURE).then().body(containsString(PICTURE + "/move"));
    }

    @Test
    void shouldSayWhatAPictureShowsAndWhoTookItAndLetThePostHandOverItsOwnOnly() {
        intake.when("POST /api/v1/attachments", 201, VaultScene.file("f-9", "ID_CARD", true, false));
        byte[] picture = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0};
        Browser desk = signIn("UBND-19432", "CO");
        desk.get("/officer/complaints/c-1").then().body(stringContainsInOrder("Căn cước", "<option value=\"BD-SH\""));
        desk.upload(
                        "/officer/complaints/c-1/attachments",
                        Map.of("kind", "ID_CARD", "collectedBy", "BD-SH", "key", "k-1"),
                        picture)
                .then()
                .statusCode(303)
                .header("Location", containsString("done=complaint.attach"));
        assertEquals(
                Set.of("complaintId=c-1", "kind=ID_CARD", "collectedBy=BD-SH"),
                Set.of(intake.lastCall().query().split("&")));

        Browser post = signIn("BD-SH", "POL");
        post.get("/officer/complaints/c-1")
                .then()
                .body(containsString("Bàn giao ảnh đã chụp"))
                .body(not(containsString("name=\"collectedBy\"")))
                .body(not(containsString("value=\"OTHER\"")));
        post.upload("/officer/complaints/c-1/attachments", Map.of("kind", "FACE", "key", "k-2"), picture)
                .then()
                .statusCode(303);
        assertEquals(
                Set.of("complaintId=c-1", "kind=FACE"),
                Set.of(intake.lastCall().query().split("&")));
        post.upload("/officer/complaints/c-1/attachments", Map.of("kind", "OTHER", "key", "k-3"), picture)
                .then()
                .statusCode(404);
    }

    @Test
    void shouldLetPoliceAskForAPhoneNumberThatIsNotShown() {
        intake.when("POST /api/v1/reveals", 201, "{}");
        intake.when(
                "GET /api/v1/complaints/c-1",
                200,
                new JsonObject(Scene.complaint("c-1", "SUBMITTED"))
                        .putNull("phone")
                        .toString());
        Browser police = signIn("CA-19432", "CP");
        police.get("/officer/complaints/c-1").then().body(containsString("/complaints/c-1/ask-phone"));
        police.post("/officer/complaints/c-1/ask-phone", form(police, WHY))
                .then()
                .statusCode(303)
                .header("Location", containsString("/officer/reveals?done="));
        assertEquals("PHONE", new JsonObject(intake.lastCall().body()).getString("kind"));
        signIn("UBND-19432", "CO").get("/officer/complaints/c-1").then().body(not(containsString("ask-phone")));
    }

    @Test
    void shouldListOnTheComplaintWhoLookedAtWhatWhenAndWhy() {
        signIn("UBND-19432", "CC")
                .get("/officer/complaints/c-1")
                .then()
                .body(stringContainsInOrder("Ai đã xem dữ liệu được che", REVEAL, "Hai người trùng tên"))
                .body(not(containsString("Chỉ hiện đề nghị của chính mình")));
        assertTrue(intake.calls().stream()
                .anyMatch(call -> call.path().equals("/api/v1/reveals")
                        && call.query() != null
                        && call.query().contains("complaintId=c-1")));
        signIn("UBND-19432", "CO")
                .get("/officer/complaints/c-1")
                .then()
                .body(containsString("Chỉ hiện đề nghị của chính mình"));
        signIn("UBND-19432", "CC")
                .get("/officer/cases/k-1")
                .then()
                .body(stringContainsInOrder("Ai đã xem dữ liệu được che", REVEAL, "Hai người trùng tên"));
        intake.when("GET /api/v1/reveals", 200, "{\"items\":[]}");
        signIn("UBND-19432", "CC")
                .get("/officer/complaints/c-1")
                .then()
                .body(not(containsString("Ai đã xem dữ liệu được che")));
    }

    @Test
    void shouldHandInvestigatorsTheOriginalOnlyWithAPurpose() {
        String file = "/officer/evidence/c-1/f-1";
        intake.when(
                "GET /api/v1/complaints/c-1",
                200,
                Scene.complaint("c-1", "SUBMITTED").replace("\"caseId\"", "\"tracks\":[\"CRIME_REPORT\"],\"caseId\""));
        intake.when(
                "POST /api/v1/attachments/f-1/original",
                call -> new StubService.Answer(200, "image/jpeg", "bytes", Map.of("Repr-Digest", "sha-256=:x:")));
        Browser police = signIn("CA-19432", "CP");
        police.get(file).then().body(containsString(file + "/original"));
        police.post(file + "/original", form(police, Map.of("reasonCode", "EVIDENCE", "reason", "")))
                .then()
                .statusCode(422)
                .body(stringContainsInOrder("<details open", "Xin điền ô này."));

        police.post(file + "/original", form(police, Map.of("reasonCode", "EVIDENCE", "reason", "Hồ sơ 12")))
                .then()
                .statusCode(200)
                .header("Content-Disposition", equalTo("attachment; filename=\"f-1.jpg\""))
                .header("Repr-Digest", equalTo("sha-256=:x:"))
                .header("Cache-Control", equalTo("no-store"));

        assertEquals(
                new JsonObject().put("reasonCode", "EVIDENCE").put("reason", "Hồ sơ 12"),
                new JsonObject(intake.lastCall().body()));
        police.get(PICTURE).then().body(not(containsString("/original")));
        signIn("UBND-19432", "CC").get(file).then().body(not(containsString("/original")));
    }

    @Test
    void shouldHoldWithAReasonAndOfferTheReleaseOnceHeld() {
        intake.when("POST /api/v1/attachments/f-2/hold", 200, "{}");
        Browser police = signIn("CA-19432", "CP");
        police.get(PICTURE);
        police.post(PICTURE + "/hold", form(police, Map.of("reasonCode", "EVIDENCE", "reason", " ")))
                .then()
                .statusCode(422)
                .body(stringContainsInOrder("<details open", "Xin điền ô này."));
        police.post(PICTURE + "/hold", form(police, Map.of("reasonCode", "EVIDENCE", "reason", "Hồ sơ 12")))
                .then()
                .statusCode(303)
                .header("Location", containsString(PICTURE + "?done="));
        assertEquals(
                new JsonObject().put("reasonCode", "EVIDENCE").put("reason", "Hồ sơ 12"),
                new JsonObject(intake.lastCall().body()));

        intake.when(
                "GET /api/v1/attachments", 200, "{\"items\":[" + VaultScene.file("f-2", "ID_CARD", true, true) + "]}");
        police.get(PICTURE)
                .then()
                .body(containsString(PICTURE + "/release"))
                .body(not(containsString(PICTURE + "/hold")))
                .body(containsString("10/11/2023"));
    }

    @Test
    void shouldCheckTheChainOnlyWhenAskedAndSayPlainlyWhatIsWrong() {
        Browser police = signIn("CA-19432", "CP");
        police.get(PICTURE);
        assertEquals(
                0,
                intake.calls().stream()
                        .filter(call -> call.path().endsWith("/check"))
                        .count());

        police.get(PICTURE + "?view=CHECK").then().body(containsString("Chuỗi nguyên vẹn."));
        intake.when("GET /api/v1/attachments/f-2/custody/check", 200, """
                {"chainIntact":false,"brokenAt":2,"originalIntact":false,"checkedAt":"2023-08-11T05:00:00Z"}""");
        police.get(PICTURE + "?view=CHECK")
                .then()
                .body(stringContainsInOrder("class=\"late\"", "sai từ mục 2", "KHÔNG còn như lúc nhận"));
        // Who lists no files still reads the chain.
        intake.when("GET /api/v1/attachments", 403, "{\"code\":\"forbidden\"}");
        signIn("DT-OPS", "DPO").get(PICTURE).then().statusCode(200).body(containsString("Hồ sơ 12"));
    }

    @Test
    void shouldLetSomebodyElseDecideAndWhoeverAskedLook() {
        intake.when("POST /api/v1/reveals/rv-1/refuse", 422, "{\"code\":\"two-persons-required\"}");
        Browser chair = signIn("UBND-19432", "CC");
        chair.get("/officer").then().body(stringContainsInOrder("chờ duyệt", REVEAL));
        chair.get(REVEAL)
                .then()
                .body(containsString("Hai người trùng tên"))
                .body(containsString(REVEAL + "/approve"))
                .body(not(containsString(REVEAL + "/look")));
        chair.post(REVEAL + "/refuse", form(chair, Map.of("reasonCode", "NOT_NEEDED")))
                .then()
                .statusCode(422)
                .body(containsString("Việc này cần một người khác duyệt."));
        signIn("UBND-19432", "CO").get(REVEAL).then().body(not(containsString(REVEAL + "/approve")));
    }

    @Test
    void shouldShowANumberOnTheAnswerOnlyAndLetNobodyKeepIt() {
        intake.when("GET /api/v1/reveals/rv-1", 200, VaultScene.reveal("CITIZEN_ID", "APPROVED", "look\",\"withdraw"));
        Browser desk = signIn("UBND-19432", "CO");
        desk.get(REVEAL).then().body(containsString(REVEAL + "/look")).body(not(containsString(VaultScene.NUMBER)));

        desk.post(REVEAL + "/look", form(desk, Map.of()))
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body(containsString(VaultScene.NUMBER));
        desk.get(REVEAL).then().body(not(containsString(VaultScene.NUMBER)));

        // The time is over meanwhile.
        intake.when("POST /api/v1/reveals/rv-1/look", 409, "{\"code\":\"wrong-state\"}");
        desk.post(REVEAL + "/look", form(desk, Map.of()))
                .then()
                .statusCode(422)
                .body(containsString("Trạng thái vừa thay đổi"));
        Browser dataProtection = signIn("DT-OPS", "DPO");
        dataProtection.get(REVEAL);
        dataProtection
                .post(REVEAL + "/look", form(dataProtection, Map.of()))
                .then()
                .statusCode(404);
    }

    @Test
    void shouldShowAPictureWithinThePageSoThatItHasNoAddress() {
        intake.when("GET /api/v1/reveals/rv-1", 200, VaultScene.reveal("PICTURE", "APPROVED", "look"));
        intake.when(
                "POST /api/v1/reveals/rv-1/look", call -> new StubService.Answer(200, "image/png", "bytes", Map.of()));
        Browser police = signIn("CA-19432", "CP");
        police.get(REVEAL).then().body(containsString("href=\"" + PICTURE));

        police.post(REVEAL + "/look", form(police, Map.of()))
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body(containsString("src=\"data:image/png;base64,Ynl0ZXM=\""));
    }

    private Browser signIn(String org, String... roles) {
        return Officers.signIn(world, org, roles);
    }
}
