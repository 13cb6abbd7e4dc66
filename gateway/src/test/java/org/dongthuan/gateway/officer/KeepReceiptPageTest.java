package org.dongthuan.gateway.officer;

import static org.dongthuan.gateway.officer.Officers.form;
import static org.dongthuan.gateway.officer.Officers.signIn;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import org.dongthuan.gateway.edge.Service;
import org.dongthuan.gateway.stub.ConsentScene;
import org.dongthuan.gateway.stub.Scene;
import org.dongthuan.gateway.stub.StubService;
import org.dongthuan.gateway.stub.World;
import org.dongthuan.gateway.stub.WorldResource;
import org.dongthuan.gateway.web.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(WorldResource.class)
class KeepReceiptPageTest {

    private static final String KEEP = "/officer/keep-consents/kc-2";

    World world;
    StubService consent;

    @BeforeEach
    void play() {
        world.reset();
        Scene.play(world);
        consent = world.service(Service.CONSENT);
    }

    @Test
    void shouldLetTheDeskPrintAReceiptAndSeeWhetherTheRecordIsWhatWasWritten() {
        Browser desk = signIn(world, "UBND-19432", "CO");
        desk.get(KEEP).then().body(containsString("href=\"" + KEEP + "/receipt\""));
        desk.get(KEEP + "/receipt")
                .then()
                .statusCode(200)
                .body(stringContainsInOrder("Giữ tài khoản ngân hàng", "15/08/2023 09:00", "Các bước đã ghi"))
                .body(stringContainsInOrder("Đủ, không bước nào bị sửa.", "2. Đồng ý", "3. Hai người xác nhận"));

        consent.when("GET /api/v1/consent-records/kc-2/revisions", 200, ConsentScene.revisions(false));
        desk.get(KEEP + "/receipt").then().body(containsString("Bị sửa hoặc thiếu, từ bước 2."));
    }

    @Test
    void shouldLetTheDeskRecordAWithdrawalInWritingAndNobodyElse() {
        consent.when("POST /api/v1/keep-consents/kc-2/withdraw", 200, "{}");
        Browser desk = signIn(world, "UBND-19432", "CO");
        desk.get(KEEP).then().body(containsString(KEEP + "/withdraw"));

        desk.post(KEEP + "/withdraw", form(desk, Map.of("channel", "FINGERPRINT")))
                .then()
                .statusCode(303);

        assertEquals(
                new JsonObject().put("version", 2).put("channel", "FINGERPRINT"),
                new JsonObject(consent.lastCall().body()));
        signIn(world, "DT-OPS", "DPO").get(KEEP).then().body(not(containsString(KEEP + "/withdraw")));
        consent.when("GET /api/v1/keep-consents/kc-2", 200, ConsentScene.keep("WITHDRAWN"));
        desk.get(KEEP).then().body(not(containsString(KEEP + "/withdraw"))).body(containsString("Đã rút lại"));
    }

    @Test
    void shouldLetTheDeskSayWhoAnswersForTheHolder() {
        consent.when("POST /api/v1/keep-consents/kc-1/answer", 200, "{}");
        Browser desk = signIn(world, "UBND-19432", "CO");
        desk.get("/officer/keep-consents/kc-1").then().body(containsString("Cha, mẹ của trẻ chưa thành niên"));
        Map<String, String> typed = Map.of(
                "given", "YES",
                "channel", "SIGNATURE",
                "representation.kind", "PARENT_OF_MINOR",
                "representation.paper", "KS-12/2015");

        desk.post("/officer/keep-consents/kc-1/answer", form(desk, typed))
                .then()
                .statusCode(303);

        assertEquals(
                new JsonObject().put("kind", "PARENT_OF_MINOR").put("paper", "KS-12/2015"),
                new JsonObject(consent.lastCall().body()).getJsonObject("representation"));
    }

    @Test
    void shouldReadOutToAHolderAtTheDeskWhatIsAsked() {
        signIn(world, "UBND-19432", "CO")
                .get("/officer/keep-consents/kc-1")
                .then()
                .body(containsString("Im lặng không phải là đồng ý."))
                .body(not(containsString("/receipt")));
    }
}
