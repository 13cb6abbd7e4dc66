package org.dongthuan.gateway.officer;

import static org.dongthuan.gateway.officer.Officers.form;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.Map;
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
class DestructionPagesTest {

    private static final String ORDERS = "/officer/destruction-orders";
    private static final String ONE = ORDERS + "/de-1";

    World world;
    StubService intake;

    @BeforeEach
    void play() {
        world.reset();
        Scene.play(world);
        intake = world.intake();
    }

    @Test
    void shouldLetDataProtectionProposeWithPlaceHolderAndWitnesses() {
        intake.when("POST /api/v1/destruction-orders", 201, "{}");
        Browser dataProtection = signIn("DT-OPS", "DPO");
        dataProtection
                .get(ORDERS)
                .then()
                .body(stringContainsInOrder(
                        "Chưa xóa gì cho đến khi",
                        "Cơ quan",
                        "<option value=\"BD-SH\"",
                        "value=\"TOOK\" checked",
                        "Xã",
                        "<option value=\"19432\""));
        Map<String, String> typed = Map.of(
                "holderOrg", "BD-SH",
                "relation", "TOOK",
                "placeCode", "19432",
                "ground", "WRONGLY_COLLECTED",
                "witnesses.0", "CA-19432",
                "because.reasonCode", "NO_CONSENT",
                "because.reason", "Chụp khi chưa hỏi");

        dataProtection
                .post(ORDERS + "/new/propose", form(dataProtection, typed))
                .then()
                .statusCode(303);

        JsonObject sent = new JsonObject(intake.lastCall().body());
        assertEquals(new JsonArray().add("CA-19432"), sent.getJsonArray("witnesses"));
        assertEquals(false, sent.containsKey("complaintIds"));
        assertEquals(
                new JsonObject().put("reasonCode", "NO_CONSENT").put("reason", "Chụp khi chưa hỏi"),
                sent.getJsonObject("because"));
        signIn("UBND-19432", "CC").get(ORDERS).then().body(not(containsString("/new/propose")));
    }

    @Test
    void shouldNarrowAProposalToCasesByTheirCodes() {
        intake.when("POST /api/v1/destruction-orders", 201, "{}");
        Browser dataProtection = signIn("DT-OPS", "DPO");
        dataProtection.get(ORDERS);
        Map<String, String> typed = new HashMap<>(Map.of(
                "holderOrg", "NH-TG",
                "relation", "HOLDS",
                "placeCode", "19432",
                "complaintIds", "lb23-000123-7",
                "ground", "WRONGLY_COLLECTED",
                "witnesses.0", "CA-19432",
                "because.reasonCode", "NO_CONSENT",
                "because.reason", "Chụp khi chưa hỏi"));
        dataProtection
                .post(ORDERS + "/new/propose", form(dataProtection, typed))
                .then()
                .statusCode(303);
        JsonObject sent = new JsonObject(intake.lastCall().body());
        assertEquals("HOLDS", sent.getString("relation"));
        assertEquals(1, sent.getJsonArray("complaintIds").size());

        typed.put("complaintIds", "KH99-999999-9");
        dataProtection
                .post(ORDERS + "/new/propose", form(dataProtection, typed))
                .then()
                .statusCode(422)
                .body(containsString("KH99-999999-9"));
    }

    @Test
    void shouldSayBesideTheHolderThatNothingOfItIsKept() {
        intake.when("POST /api/v1/destruction-orders", 422, """
                {"code":"invalid","violations":[{"field":"holderOrg","rule":"pictures-kept","message":"x"}]}""");
        Browser dataProtection = signIn("DT-OPS", "DPO");
        dataProtection.get(ORDERS);

        dataProtection
                .post(
                        ORDERS + "/new/propose",
                        form(
                                dataProtection,
                                Map.of(
                                        "holderOrg", "BD-SH",
                                        "relation", "TOOK",
                                        "placeCode", "19432",
                                        "ground", "WRONGLY_COLLECTED",
                                        "witnesses.0", "CA-19432",
                                        "because.reasonCode", "NO_CONSENT",
                                        "because.reason", "x")))
                .then()
                .statusCode(422)
                .body(stringContainsInOrder("<details open", "Không còn ảnh nào", "value=\"BD-SH\" selected"));
        dataProtection.get(ORDERS + "/new/propose").then().statusCode(200);
    }

    @Test
    void shouldLetTheChairDecideAndFollowTheWorkToItsCertificates() {
        Browser chair = signIn("UBND-19432", "CC");
        chair.get("/officer").then().body(stringContainsInOrder("Lệnh tiêu hủy ảnh chờ duyệt", ONE));
        chair.get(ONE)
                .then()
                .body(containsString(ONE + "/approve"))
                .body(containsString("không khôi phục được"))
                .body(not(containsString("/attest")));
        chair.get(ORDERS + "/de-2")
                .then()
                .body(stringContainsInOrder("/officer/jobs/destruction-orders/j-9", "TH-19432-000001"));
        chair.get("/officer/jobs/destruction-orders/j-9")
                .then()
                .statusCode(200)
                .body(stringContainsInOrder("TH-19432-000001", "không tiêu hủy được"))
                .body(not(containsString("/officer/cases/p-1")));

        // What is left is gone on with once the work has stopped.
        chair.get(ORDERS + "/de-2").then().body(not(containsString("/execute")));
        intake.when("GET /api/v1/destruction-orders/jobs/j-9", 200, """
                {"jobId":"j-9","kind":"destroy-pictures","state":"DONE","total":317,"done":316,"failed":1,
                "createdAt":"2023-08-20T05:00:00Z"}""");
        chair.get(ORDERS + "/de-2").then().body(containsString("/execute"));

        signIn("DT-OPS", "DPO").get(ORDERS + "/de-2").then().body(not(containsString("/officer/jobs/")));
        signIn("UBND-19432", "CO").get(ORDERS).then().statusCode(403);
    }

    @Test
    void shouldTakeTheHoldersWordOnceAndAsANumber() {
        intake.when("GET /api/v1/destruction-orders/de-1", 200, VaultScene.order("APPROVED", "attest"));
        intake.when("POST /api/v1/destruction-orders/de-1/attest", 200, "{}");
        Browser post = signIn("BD-SH", "POL");
        post.get(ONE);
        post.post(ONE + "/attest", form(post, Map.of("copies", "nhiều")))
                .then()
                .statusCode(422)
                .body(containsString("Xin ghi một số"));
        post.post(ONE + "/attest", form(post, Map.of("copies", "634"))).then().statusCode(303);
        assertEquals(
                new JsonObject().put("version", 0).put("copies", 634),
                new JsonObject(intake.lastCall().body()));

        intake.when(
                "GET /api/v1/destruction-orders/de-1",
                200,
                VaultScene.order("APPROVED", "attest")
                        .replace("\"persons\"", "\"attestedAt\":\"2023-08-20T06:00:00Z\",\"copies\":634,\"persons\""));
        post.get(ONE).then().body(containsString("đã xóa 634 bản")).body(not(containsString(ONE + "/attest")));
    }

    @Test
    void shouldLetDataProtectionMakeAProposalOfWhatTheTimerListed() {
        intake.when("GET /api/v1/destruction-orders", 200, "{\"items\":[" + VaultScene.listed() + "]}");
        intake.when("GET /api/v1/destruction-orders/de-1", 200, VaultScene.listed());
        intake.when("POST /api/v1/destruction-orders/de-1/propose", 200, "{}");
        Browser dataProtection = signIn("DT-OPS", "DPO");
        dataProtection.get("/officer").then().body(stringContainsInOrder("Ảnh hết thời hạn lưu giữ", ONE));
        dataProtection
                .get(ONE)
                .then()
                .body(stringContainsInOrder("không tự xóa", "<option value=\"CA-19432\""))
                .body(containsString("Hết thời hạn lưu giữ"))
                .body(not(containsString(ONE + "/approve")));
        dataProtection
                .post(ONE + "/propose", form(dataProtection, Map.of("witnesses.0", "CA-19432")))
                .then()
                .statusCode(303);
        assertEquals(
                new JsonObject().put("version", 0).put("witnesses", new JsonArray().add("CA-19432")),
                new JsonObject(intake.lastCall().body()));
        dataProtection.get(ORDERS).then().body(not(containsString("value=\"RETENTION_OVER\"")));
    }

    @Test
    void shouldListEachPictureWithItsResultAndLinkItOnlyForWhoMayKnowWhoseItIs() {
        Browser chair = signIn("UBND-19432", "CC");
        chair.get(ORDERS + "/de-2")
                .then()
                .body(stringContainsInOrder(
                        "/officer/evidence/c-1/f-3", "Đã tiêu hủy", "TH-19432-000001", "Công an giữ", "60303ae2"))
                .body(containsString("?after=2"));
        signIn("BD-SH", "POL")
                .get(ORDERS + "/de-2")
                .then()
                .body(containsString("60303ae2"))
                .body(not(containsString("/officer/evidence/")));
    }

    @Test
    void shouldGiveTheOrganisationACertificateOfEverybody() {
        Browser post = signIn("BD-SH", "POL");
        post.get("/officer").then().body(containsString("href=\"/officer/destruction-certificates\""));
        post.get("/officer/destruction-certificates/ct-2")
                .then()
                .body(stringContainsInOrder("TH-19432-000002", "toàn bộ ảnh", "316", "công an đang giữ"));
    }

    @Test
    void shouldPrintACertificateWithoutPersonAndLetTheAuditorReadIt() {
        Browser auditor = signIn("DT-OPS", "AUD");
        auditor.get("/officer/destruction-certificates").then().body(containsString("/destruction-certificates/ct-1"));
        auditor.get("/officer/destruction-certificates/ct-1")
                .then()
                .body(stringContainsInOrder(
                        "TH-19432-000001", "đã xóa 634 bản", "9f86d081", "60303ae2", "ct-1/pdf", "5e9c"))
                .body(not(containsString(ORDERS + "/de-2")));
    }

    private Browser signIn(String org, String... roles) {
        return Officers.signIn(world, org, roles);
    }
}
