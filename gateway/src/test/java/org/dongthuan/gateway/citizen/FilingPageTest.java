package org.dongthuan.gateway.citizen;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.Map;
import org.dongthuan.gateway.stub.World;
import org.dongthuan.gateway.stub.WorldResource;
import org.dongthuan.gateway.web.Browser;
import org.dongthuan.gateway.web.Html;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(WorldResource.class)
class FilingPageTest {

    private static final String RECEIPT = """
            {"complaintId":"c-1","code":"LB23-000123-7","secret":"K7PM-Q2XD","submittedAt":"2023-08-09T04:55:00Z"}""";

    World world;

    @BeforeEach
    void reset() {
        world.reset();
    }

    @Test
    void shouldFileAndShowTheReceipt() {
        world.intake().when("POST /api/v1/complaints", 201, RECEIPT);
        Browser browser = new Browser();
        browser.get("/file");

        browser.post("/file", aForm(browser)).then().statusCode(303).header("Location", containsString("/receipt"));

        browser.get("/receipt")
                .then()
                .statusCode(200)
                .body(containsString("LB23-000123-7"))
                .body(containsString("K7PM-Q2XD"))
                .body(containsString("09/08/2023 11:55"));
        JsonObject sent = new JsonObject(world.intake().lastCall().body());
        assertEquals("999045000123", sent.getJsonObject("person").getString("citizenId"));
        assertEquals("xuan.mau@example.com", sent.getJsonObject("person").getString("email"));
        assertEquals("2023-08-09", sent.getString("occurredOn"));
        assertEquals("WEB", sent.getString("channel"));
        assertTrue(world.intake().lastCall().header("traceparent").isPresent());
    }

    @Test
    void shouldSendTheSameKeyTwiceForOneFormAndAnotherAfterACorrection() {
        world.intake().when("POST /api/v1/complaints", 201, RECEIPT);
        Browser browser = new Browser();
        browser.get("/file");
        Map<String, String> form = aForm(browser);

        browser.post("/file", form);
        browser.post("/file", form);
        form.put("narrative", "Viết lại cho rõ.");
        browser.post("/file", form);

        var keys = world.intake().calls().stream()
                .map(call -> call.header("idempotency-key").orElseThrow())
                .toList();
        assertEquals(keys.get(0), keys.get(1));
        assertNotEquals(keys.get(1), keys.get(2));
    }

    @Test
    void shouldShowEachErrorBesideItsFieldAndKeepWhatWasTyped() {
        world.intake().when("POST /api/v1/complaints", 422, """
                        {"code":"validation","violations":[
                        {"field":"narrative","rule":"too-short","message":"too short"},
                        {"field":"person.citizenId","rule":"format","message":"must have 12 digits"}]}""");
        Browser browser = new Browser();
        browser.get("/file");
        Map<String, String> form = aForm(browser);
        form.put("fullName", "Hồ Thị <script>alert(1)</script>");
        form.put("narrative", "Họ chụp ảnh \"căn cước\" & mặt tôi </textarea><script>x</script>");

        String page = browser.post("/file", form)
                .then()
                .statusCode(422)
                .body(containsString("href=\"#citizenId\""))
                .body(containsString("id=\"citizenId-error\""))
                .body(containsString("Số căn cước phải có đúng 12 chữ số."))
                .body(containsString("Hồ Thị &lt;script&gt;alert(1)&lt;/script&gt;"))
                .body(not(containsString("<script>")))
                .body(containsString("&lt;/textarea&gt;"))
                .body(containsString("value=\"19432\" selected"))
                .extract()
                .asString();
        assertTrue(
                page.indexOf("href=\"#citizenId\"") < page.indexOf("href=\"#narrative\""),
                "errors in order of the page");
        assertEquals("999 045 000 123", Html.value(page, "citizenId"));
    }

    @Test
    void shouldSayWhichDateCannotBeReadWithoutAskingIntake() {
        Browser browser = new Browser("en");
        browser.get("/file");
        Map<String, String> form = aForm(browser);
        form.put("occurredOn", "31/02/2023");

        browser.post("/file", form)
                .then()
                .statusCode(422)
                .body(containsString("href=\"#occurredOn\""))
                .body(containsString("This is not a date"));
        assertTrue(world.intake().calls().isEmpty());
    }

    @Test
    void shouldKeepTheTextAndSayRetryWhenIntakeIsDown() {
        world.intake().when("POST /api/v1/complaints", 503, "{}");
        Browser browser = new Browser();
        browser.get("/file");

        browser.post("/file", aForm(browser))
                .then()
                .statusCode(503)
                .header("Retry-After", equalTo("10"))
                .body(containsString("đơn không bị trùng"))
                .body(containsString("Có người chụp ảnh căn cước"));
    }

    @Test
    void shouldRefuseFormsOfOtherSitesAndFormsWithoutToken() {
        Browser browser = new Browser();
        browser.get("/file");
        Map<String, String> form = aForm(browser);
        form.put("_form", "forged");

        browser.post("/file", form).then().statusCode(403).body(containsString("<h1>"));
        given().header("Sec-Fetch-Site", "cross-site")
                .formParam("a", "b")
                .post("/file")
                .then()
                .statusCode(403);
        given().header("Origin", "https://evil.example")
                .formParam("a", "b")
                .post("/file")
                .then()
                .statusCode(403);
        assertTrue(world.intake().calls().isEmpty());
    }

    @Test
    void shouldWeighLittleAtTheFirstVisit() {
        int weight = 0;
        String page = given().header("Accept-Encoding", "identity").get("/").asString();
        weight += page.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
        var matcher = java.util.regex.Pattern.compile("(?:href|src)=\"(/assets/[^\"]+)\"")
                .matcher(page);
        int files = 0;
        while (matcher.find()) {
            weight += given().get(matcher.group(1))
                    .then()
                    .statusCode(200)
                    .extract()
                    .asByteArray()
                    .length;
            files++;
        }
        assertEquals(2, files, "one style, one script");
        assertTrue(weight < 60_000, "uncompressed bytes of the first page: " + weight);
    }

    private static Map<String, String> aForm(Browser browser) {
        Map<String, String> form = new HashMap<>();
        form.put("nonce", Html.value(browser.page(), "nonce"));
        form.put("fullName", "Hồ Thị Mẫu");
        form.put("citizenId", "999 045 000 123");
        form.put("phone", "0912 345 678");
        form.put("email", " xuan.mau@example.com ");
        form.put("placeCode", "19432");
        form.put("occurredOn", "9/8/2023");
        form.put("narrative", "Có người chụp ảnh căn cước và mở tài khoản.");
        return form;
    }
}
