package org.dongthuan.gateway.citizen;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
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
import org.dongthuan.gateway.web.Html;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(WorldResource.class)
class MyConsentsPageTest {

    World world;
    StubService consent;

    @BeforeEach
    void play() {
        world.reset();
        Scene.play(world);
        consent = world.service(Service.CONSENT);
    }

    @Test
    void shouldTellWhatTheyAgreedToApartFromWhatOthersSayTheyDid() {
        Browser browser = Browser.citizen();
        browser.get("/my/case").then().body(containsString("href=\"/my/consents\""));
        browser.get("/my/consents")
                .then()
                .statusCode(200)
                .body(stringContainsInOrder("Giữ tài khoản ngân hàng", "Đã đồng ý", "/my/consents/kc-2"))
                .body(stringContainsInOrder("Mở tài khoản ngân hàng", "Không có giá trị"))
                .body(not(containsString("/my/consents/cl-1")));
        browser.get("/my/consents/cl-1")
                .then()
                .statusCode(409)
                .body(containsString("Ai nói đã có sự đồng ý thì người đó phải chứng minh."));
        consent.when("GET /api/v1/consent-records/other/receipt", 404, "{\"code\":\"not-found\"}");
        browser.get("/my/consents/other").then().statusCode(404);
    }

    @Test
    void shouldShowAReceiptInPlainWordsAndTakeTheConsentBack() {
        // Given
        Browser browser = Browser.citizen();
        browser.get("/my/consents/kc-2")
                .then()
                .statusCode(200)
                .body(stringContainsInOrder(
                        "Đồng ý việc gì",
                        "Giữ tài khoản ngân hàng",
                        "Lúc nào",
                        "15/08/2023 09:00",
                        "Trên mạng",
                        "Đang có hiệu lực",
                        "Im lặng không phải là đồng ý.",
                        "Cách rút lại",
                        "Những việc đã làm đúng luật trước khi rút vẫn có giá trị."));
        consent.when("POST /api/v1/keep-consents/kc-2/withdraw", 200, "{}");
        String form = browser.page().substring(browser.page().indexOf("action=\"/my/case/withdraw-keep\""));

        // When
        Map<String, String> typed = Map.of(
                "id", Html.value(form, "id"), "version", Html.value(form, "version"), "key", Html.value(form, "key"));
        browser.post("/my/case/withdraw-keep", typed)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/my/case?done=withdraw-keep"));

        // Then
        assertEquals(
                new JsonObject().put("version", 2).put("channel", "ONLINE"),
                new JsonObject(consent.lastCall().body()));
        browser.get("/my/case?done=withdraw-keep").then().body(containsString("Đã ghi nhận việc rút lại."));

        // When: it is over already
        consent.when("POST /api/v1/keep-consents/kc-2/withdraw", 409, "{\"code\":\"wrong-state\"}");
        browser.post("/my/case/withdraw-keep", typed).then().statusCode(409);
    }

    @Test
    void shouldSayWhenItWasTakenBackAndWhetherTheBankHasActed() {
        consent.when(
                "GET /api/v1/consent-records/kc-2/receipt",
                200,
                ConsentScene.withdrawn().encode());
        consent.when("GET /api/v1/keep-consents/kc-2", 200, ConsentScene.keep("WITHDRAWN"));
        Browser.citizen()
                .get("/my/consents/kc-2")
                .then()
                .body(stringContainsInOrder(
                        "Đã rút lại lúc",
                        "21/08/2023 09:00",
                        "Điểm chỉ",
                        "Ngân hàng đã đóng tài khoản",
                        "24/08/2023 09:00"))
                .body(not(containsString("/my/case/withdraw-keep")));
    }

    @Test
    void shouldSayUntilWhenAConsentHoldsAndTakeARenewalBefore() {
        // Given
        String ending = new JsonObject(ConsentScene.keep("PROVEN"))
                .put("validUntil", "2023-09-30")
                .encode();
        consent.when("GET /api/v1/keep-consents/kc-2", 200, ending);
        consent.when("GET /api/v1/keep-consents", 200, "{\"items\":[" + ending + "]}");
        JsonObject receipt = ConsentScene.receipt();
        receipt.getJsonObject("profile").put("validUntil", "2023-09-30");
        consent.when("GET /api/v1/consent-records/kc-2/receipt", 200, receipt.encode());
        consent.when("POST /api/v1/keep-consents/kc-2/renew", 200, "{}");
        Browser browser = Browser.citizen();
        browser.get("/my/case").then().body(stringContainsInOrder("có hiệu lực đến hết ngày", "30/09/2023"));
        String page = browser.get("/my/consents/kc-2")
                .then()
                .body(stringContainsInOrder("Có hiệu lực đến hết ngày", "30/09/2023", "Tôi đồng ý tiếp"))
                .extract()
                .asString();
        String form = page.substring(page.indexOf("action=\"/my/case/renew-keep\""));

        // When
        Map<String, String> typed = Map.of(
                "id",
                Html.value(form, "id"),
                "version",
                Html.value(form, "version"),
                "key",
                Html.value(form, "key"),
                "validUntil",
                "2024-09-30");
        browser.post("/my/case/renew-keep", typed)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/my/case?done=renew-keep"));

        // Then
        assertEquals(
                new JsonObject().put("version", 2).put("channel", "ONLINE").put("validUntil", "2024-09-30"),
                new JsonObject(consent.lastCall().body()));
    }

    @Test
    void shouldTellWhatIsAskedBeforeTheAnswerInFull() {
        Browser.citizen()
                .get("/my/case")
                .then()
                .body(stringContainsInOrder(
                        "Xin đọc trước khi trả lời", "Im lặng không phải là đồng ý.", "Tôi đồng ý giữ"));
    }

    @Test
    void shouldShowNobodyWhoIsNotSignedIn() {
        new Browser().get("/my/consents/kc-2").then().body(not(containsString("Biên nhận")));
    }
}
