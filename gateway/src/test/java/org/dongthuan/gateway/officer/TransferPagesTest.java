package org.dongthuan.gateway.officer;

import static org.dongthuan.gateway.officer.Officers.form;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import org.dongthuan.gateway.stub.Scene;
import org.dongthuan.gateway.stub.StubService;
import org.dongthuan.gateway.stub.TransferScene;
import org.dongthuan.gateway.stub.World;
import org.dongthuan.gateway.stub.WorldResource;
import org.dongthuan.gateway.web.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(WorldResource.class)
class TransferPagesTest {

    private static final String COMPLAINT = "/officer/complaints/c-2";
    private static final String SLIP = "/officer/transfers/tr-1";

    World world;
    StubService intake;

    @BeforeEach
    void play() {
        world.reset();
        Scene.play(world);
        intake = world.intake();
        JsonObject triage =
                new JsonObject(Scene.complaint("c-2", "TRIAGE")).put("actions", new JsonArray().add("forward"));
        intake.when("GET /api/v1/complaints/c-2", 200, triage.encode());
    }

    @Test
    void shouldLetTheDeskForwardToACommuneOrToAnAgency() {
        intake.when("POST /api/v1/complaints/c-2/forward", 200, "{}");
        Browser desk = signIn("UBND-19432", "CO");
        desk.get(COMPLAINT)
                .then()
                .body(stringContainsInOrder(
                        "Chọn MỘT nơi",
                        "<option value=\"19435\"",
                        "Hoặc chuyển đến cơ quan ngoài hệ thống",
                        "<option value=\"TT-45\">Thanh tra tỉnh"));

        desk.post(COMPLAINT + "/forward", form(desk, Map.of("reasonCode", "NOT_COMPETENT", "targetAgency", "TT-45")))
                .then()
                .statusCode(303);

        assertEquals(
                new JsonObject()
                        .put("version", 4)
                        .put("reasonCode", "NOT_COMPETENT")
                        .put("targetAgency", "TT-45"),
                new JsonObject(intake.lastCall().body()));
    }

    @Test
    void shouldSayBesideTheFieldThatOneTargetIsMeant() {
        intake.when("POST /api/v1/complaints/c-2/forward", 422, """
                {"code":"invalid","violations":[{"field":"targetAgency","rule":"one-target","message":"x"}]}""");
        Browser desk = signIn("UBND-19432", "CO");
        desk.get(COMPLAINT);
        desk.post(
                        COMPLAINT + "/forward",
                        form(
                                desk,
                                Map.of("reasonCode", "NOT_COMPETENT", "targetPlace", "19435", "targetAgency", "TT-45")))
                .then()
                .statusCode(422)
                .body(stringContainsInOrder(
                        "<details open", "value=\"19435\" selected", "không chọn cả hai", "value=\"TT-45\" selected"));
    }

    @Test
    void shouldStillForwardToACommuneWhileTheRegisterIsAway() {
        intake.when("GET /api/v1/agencies", 503, "{}");
        signIn("UBND-19432", "CO")
                .get(COMPLAINT)
                .then()
                .statusCode(200)
                .body(containsString("<option value=\"19435\""))
                .body(not(containsString("TT-45")));
    }

    @Test
    void shouldShowWhoHasAComplaintAndPrintTheSlipThatGoesWithIt() {
        Browser desk = signIn("UBND-19432", "CO");
        desk.get("/officer/complaints/c-4")
                .then()
                .body(stringContainsInOrder("Đã chuyển đến", "Thanh tra tỉnh", "11/08/2023", SLIP, "chưa báo"));
        desk.get(SLIP)
                .then()
                .statusCode(200)
                .body(stringContainsInOrder(
                        "class=\"part slip\"",
                        "UBND Lao Bảo",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "1/2023/PC-19432",
                        "Lao Bảo (Hướng Hóa, Quảng Trị), 11/08/2023",
                        "Kính gửi",
                        "Thanh tra tỉnh",
                        "Hồ Thị Mẫu",
                        "LB23-000123-7",
                        "Tài khoản ngân hàng bị mở khi chưa đồng ý",
                        "Không thuộc thẩm quyền xã này",
                        "Nơi nhận"))
                .body(not(containsString("912345678")))
                .body(not(containsString("•••")))
                .body(not(containsString("chụp ảnh căn cước")));
        // Police see where it went; the paper is the desk's.
        signIn("CA-19432", "CP")
                .get("/officer/complaints/c-4")
                .then()
                .body(containsString("Thanh tra tỉnh"))
                .body(not(containsString(SLIP)));
        signIn("CA-19432", "CP").get(SLIP).then().statusCode(403);
    }

    @Test
    void shouldListWhatNoAgencyHasAcknowledgedToTheDeskOnly() {
        Browser desk = signIn("UBND-19432", "CO");
        desk.get("/officer/complaints").then().body(containsString("/officer/transfers?state=SENT"));
        desk.get("/officer/transfers?state=SENT")
                .then()
                .statusCode(200)
                .body(stringContainsInOrder(SLIP, "1/2023/PC-19432", "Thanh tra tỉnh", "11/08/2023", "chưa báo"));
        assertTrue(intake.lastCall().query().contains("state=SENT"));
        signIn("CA-19432", "CP").get("/officer/complaints").then().body(not(containsString("/officer/transfers")));
    }

    @Test
    void shouldPrintNoSlipForWhoeverMayNotKnowADenouncer() {
        JsonObject hidden = TransferScene.complaint(TransferScene.sent());
        hidden.remove("fullName");
        intake.when("GET /api/v1/complaints/c-4", 200, hidden.encode());
        signIn("UBND-19432", "CC")
                .get(SLIP)
                .then()
                .statusCode(200)
                .body(containsString("chỉ người thụ lý đơn"))
                .body(not(containsString("class=\"part slip\"")))
                .body(containsString(SLIP + "/acknowledge"));
    }

    @Test
    void shouldKeepWhatTheAgencyTold() {
        intake.when("POST /api/v1/transfers/tr-1/acknowledge", 422, """
                {"code":"invalid","violations":[{"field":"receivedOn","rule":"not-before-sent","message":"x"}]}""");
        Browser desk = signIn("UBND-19432", "CO");
        desk.get(SLIP);
        Map<String, String> told = Map.of("receivedOn", "14/8/2023", "agencyNumber", "218/TTr-ĐN");
        desk.post(SLIP + "/acknowledge", form(desk, told))
                .then()
                .statusCode(422)
                .body(stringContainsInOrder("<details open", "Không được trước ngày chuyển đơn", "218/TTr-ĐN"));
        intake.when("POST /api/v1/transfers/tr-1/acknowledge", 200, "{}");
        desk.post(SLIP + "/acknowledge", form(desk, told)).then().statusCode(303);
        assertEquals(
                new JsonObject()
                        .put("version", 0)
                        .put("receivedOn", "2023-08-14")
                        .put("agencyNumber", "218/TTr-ĐN"),
                new JsonObject(intake.lastCall().body()));

        intake.when("GET /api/v1/transfers/tr-1", 200, TransferScene.received().encode());
        desk.get(SLIP)
                .then()
                .body(containsString("14/08/2023 · số 218/TTr-ĐN"))
                .body(not(containsString(SLIP + "/acknowledge")));
    }

    private Browser signIn(String org, String... roles) {
        return Officers.signIn(world, org, roles);
    }
}
