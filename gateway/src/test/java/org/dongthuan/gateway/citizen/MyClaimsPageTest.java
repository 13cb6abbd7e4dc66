package org.dongthuan.gateway.citizen;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
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
class MyClaimsPageTest {

    private static final String WORDS = "Họ nói chụp căn cước để làm hợp đồng điện.";

    World world;
    StubService consent;

    @BeforeEach
    void play() {
        world.reset();
        Scene.play(world);
        consent = world.service(Service.CONSENT);
    }

    @Test
    void shouldSayWhoClaimsWhatAndTakeThePersonsOwnWord() {
        // Given
        Browser browser = Browser.citizen();
        browser.get("/my/case").then().body(stringContainsInOrder("nói bà con đã đồng ý", "/my/claims/cl-1"));
        browser.get("/my/consents").then().body(containsString("/my/claims/cl-1"));
        browser.get("/my/claims/cl-1")
                .then()
                .statusCode(200)
                .body(stringContainsInOrder(
                        "Có thật bà con đã đồng ý không?",
                        "Tài khoản",
                        "…4821",
                        "Cơ quan xác minh",
                        "Trụ sở điện lực",
                        "Nói với bà con là để",
                        "Hợp đồng điện",
                        "Có, tôi đã đồng ý",
                        "Không, tôi không đồng ý",
                        "Tôi không nhớ",
                        "Sau đó thì sao?"));
        consent.when("POST /api/v1/consent-claims/cl-1/hear", 200, "{}");

        // When
        browser.post("/my/claims/cl-1/say", say(browser))
                .then()
                .statusCode(303)
                .header("Location", endsWith("/my/claims/cl-1?done=say-consent"));

        // Then
        assertEquals(
                new JsonObject()
                        .put("version", 2)
                        .put("channel", "ONLINE")
                        .put("answer", "DENIES")
                        .put("words", WORDS),
                new JsonObject(consent.lastCall().body()));
        browser.get("/my/claims/cl-1?done=say-consent").then().body(containsString("Đã ghi câu trả lời của bà con."));
    }

    @Test
    void shouldLoseNoWordsWhenItWasNotTaken() {
        // Given
        Browser browser = Browser.citizen();
        browser.get("/my/claims/cl-1");
        consent.when("POST /api/v1/consent-claims/cl-1/hear", 422, """
                {"code":"invalid","violations":[{"field":"words","rule":"size","message":"too long"}]}""");

        // Then
        browser.post("/my/claims/cl-1/say", say(browser)).then().statusCode(422).body(containsString(WORDS));

        // When: there is a verdict meanwhile
        consent.when("POST /api/v1/consent-claims/cl-1/hear", 409, "{\"code\":\"wrong-state\"}");
        consent.when("GET /api/v1/consent-claims/cl-1", 200, judged());

        // Then
        browser.post("/my/claims/cl-1/say", say(browser))
                .then()
                .statusCode(409)
                .body(containsString("Không chứng minh được là bà con đồng ý"));
    }

    @Test
    void shouldTellTheVerdictInPlainWordsAndTakeAnAppeal() {
        // Given
        consent.when("GET /api/v1/consent-claims/cl-1", 200, judged());
        consent.when("POST /api/v1/consent-claims/cl-1/appeal", 200, "{}");
        Browser browser = Browser.citizen();
        String page = browser.get("/my/claims/cl-1")
                .then()
                .body(stringContainsInOrder(
                        "Kết luận",
                        "Không chứng minh được là bà con đồng ý",
                        "Bà con đã trả lời",
                        "Không đồng ý",
                        WORDS,
                        "Nếu bà con không chịu kết luận này"))
                .body(not(containsString("/my/claims/cl-1/say")))
                .extract()
                .asString();

        // When
        Map<String, String> typed = new HashMap<>(form(page));
        typed.put("reasonCode", "WORDS_NOT_HEARD");
        browser.post("/my/claims/cl-1/appeal", typed).then().statusCode(303);

        // Then
        assertEquals(
                new JsonObject().put("version", 2).put("reasonCode", "WORDS_NOT_HEARD"),
                new JsonObject(consent.lastCall().body()));
    }

    @Test
    void shouldTakeBackWhatWasProven() {
        // Given
        JsonObject proven = new JsonObject(judged())
                .put("state", "PROVEN")
                .put("verdict", "PROVEN")
                .put("recordState", "GIVEN");
        consent.when("GET /api/v1/consent-claims/cl-1", 200, proven.encode());
        consent.when("POST /api/v1/consent-claims/cl-1/withdraw", 200, "{}");
        Browser browser = Browser.citizen();
        String page = browser.get("/my/claims/cl-1")
                .then()
                .body(stringContainsInOrder("Đã chứng minh được là bà con đồng ý", "Rút lại sự đồng ý"))
                .extract()
                .asString();

        // When
        browser.post("/my/claims/cl-1/withdraw", form(page)).then().statusCode(303);

        // Then
        assertEquals(
                new JsonObject().put("version", 2).put("channel", "ONLINE"),
                new JsonObject(consent.lastCall().body()));
        consent.when(
                "GET /api/v1/consent-claims/cl-1",
                200,
                proven.put("recordState", "WITHDRAWN").encode());
        browser.get("/my/claims/cl-1")
                .then()
                .body(containsString("Bà con đã rút lại sự đồng ý này."))
                .body(not(containsString("/my/claims/cl-1/withdraw")));
    }

    @Test
    void shouldShowNobodyElsesClaim() {
        consent.when("GET /api/v1/consent-claims/other", 404, "{\"code\":\"not-found\"}");
        Browser browser = Browser.citizen();
        browser.get("/my/claims/other").then().statusCode(404);
        browser.get("/my/claims/cl-1");
        consent.when("POST /api/v1/consent-claims/other/hear", 404, "{\"code\":\"not-found\"}");
        browser.post("/my/claims/other/say", say(browser)).then().statusCode(404);
        new Browser().get("/my/claims/cl-1").then().body(not(containsString("NH-TG")));
    }

    private static String judged() {
        JsonObject said = new JsonObject()
                .put("channel", "ONLINE")
                .put("answer", "DENIES")
                .put("words", WORDS)
                .put("role", "CIT")
                .put("at", "2023-08-12T02:00:00Z");
        return ConsentScene.claim()
                .put("state", "NOT_PROVEN")
                .put("verdict", "NOT_PROVEN")
                .put("hearings", new JsonArray().add(said))
                .encode();
    }

    private static Map<String, String> say(Browser browser) {
        Map<String, String> typed = new HashMap<>(form(browser.page()));
        typed.put("answer", "DENIES");
        typed.put("words", WORDS);
        return typed;
    }

    private static Map<String, String> form(String page) {
        String form = page.substring(page.indexOf("action=\"/my/claims/cl-1/"));
        return Map.of("version", Html.value(form, "version"), "key", Html.value(form, "key"));
    }
}
