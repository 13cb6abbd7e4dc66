package org.dongthuan.gateway.officer;

import static org.dongthuan.gateway.officer.Officers.KEY;
import static org.dongthuan.gateway.officer.Officers.form;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import org.dongthuan.gateway.edge.Service;
import org.dongthuan.gateway.stub.Scene;
import org.dongthuan.gateway.stub.StubService;
import org.dongthuan.gateway.stub.World;
import org.dongthuan.gateway.stub.WorldResource;
import org.dongthuan.gateway.web.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(WorldResource.class)
class PartnerPagesTest {

    private static final String PARTNERS = "/officer/partners";
    private static final String ONE = PARTNERS + "/p-1";

    World world;
    StubService notification;

    @BeforeEach
    void play() {
        world.reset();
        Scene.play(world);
        notification = world.service(Service.NOTIFICATION);
    }

    @Test
    void shouldLetAdministratorsAndNobodyElseIn() {
        administrator().get("/officer").then().statusCode(200).body(containsString(PARTNERS));
        Browser chair = Officers.signIn(world, "UBND-19432", "CC");
        chair.get("/officer").then().body(not(containsString(PARTNERS)));
        chair.get(PARTNERS).then().statusCode(403);
        chair.get(ONE).then().statusCode(403);
        chair.get(ONE + "/endpoints/e-1").then().statusCode(403);
    }

    @Test
    void shouldGiveTheSignInFileOrSayWhatIsWrongWithTheKeys() {
        Browser admin = administrator();
        String page = ONE + "/client";
        admin.get(page).then().statusCode(200).body(containsString("Khóa công khai"));
        notification.when("POST /api/v1/partners/p-1/realm-client", 200, "{\"clients\":[],\"users\":[]}");

        admin.post(page, form(admin, Map.of("keys", "{\"kty\":\"EC\"}", "communes", "", "provinces", "45, 46")))
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment"))
                .body("clients.size()", equalTo(0));
        assertEquals(
                new JsonObject(
                        "{\"keys\":{\"keys\":[{\"kty\":\"EC\"}]},\"communes\":[],\"provinces\":[\"45\",\"46\"]}"),
                new JsonObject(notification.lastCall().body()));

        admin.get(page);
        admin.post(page, form(admin, Map.of("keys", "-----BEGIN", "communes", "", "provinces", "")))
                .then()
                .statusCode(422)
                .body(containsString("không phải khóa công khai dạng JWK"))
                .body(containsString("-----BEGIN"));
        notification.when(
                "POST /api/v1/partners/p-1/realm-client",
                422,
                "{\"code\":\"validation-failed\",\"status\":422,\"violations\":[{\"field\":\"keys\",\"rule\":\"public-only\",\"message\":\"x\"}]}");
        admin.post(page, form(admin, Map.of("keys", "{\"d\":\"secret\"}", "communes", "19432", "provinces", "")))
                .then()
                .statusCode(422)
                .body(containsString("Đây là khóa riêng"))
                .body(containsString("19432"))
                .body(not(containsString("secret")));
    }

    @Test
    void shouldRegisterASystemWithTheTickedEvents() {
        notification.when("POST /api/v1/partners", 201, "{}");
        Browser admin = administrator();
        admin.get(PARTNERS).then().body(stringContainsInOrder("Đăng ký hệ thống", "Core banking", "Ngân hàng"));

        admin.post(
                        PARTNERS + "/new/register",
                        form(
                                admin,
                                Map.of(
                                        "clientId",
                                        "partner-x",
                                        "name",
                                        "X",
                                        "org",
                                        "NH-X",
                                        "role",
                                        "BK",
                                        "scopes",
                                        "ACCOUNT")))
                .then()
                .statusCode(303);

        assertEquals(
                new JsonObject()
                        .put("clientId", "partner-x")
                        .put("name", "X")
                        .put("org", "NH-X")
                        .put("role", "BK")
                        .put("scopes", new JsonArray().add("ACCOUNT")),
                new JsonObject(notification.lastCall().body()));
        assertEquals(KEY, notification.lastCall().header("Idempotency-Key").orElseThrow());
    }

    @Test
    void shouldSayBesideTheBoxesWhatSuchAnOrganisationMayNotHave() {
        notification.when("POST /api/v1/partners", 422, """
                {"code":"invalid","violations":[{"field":"scopes","rule":"events-of-the-role","message":"x"}]}""");
        Browser admin = administrator();
        admin.get(PARTNERS);
        admin.post(
                        PARTNERS + "/new/register",
                        form(
                                admin,
                                Map.of(
                                        "clientId",
                                        "partner-x",
                                        "name",
                                        "X",
                                        "org",
                                        "DL-X",
                                        "role",
                                        "UT",
                                        "scopes",
                                        "ACCOUNT")))
                .then()
                .statusCode(422)
                .body(stringContainsInOrder("<details open", "không được nhận", "value=\"ACCOUNT\" checked"));
    }

    @Test
    void shouldShowHowItsWebhooksFareAndSuspendIt() {
        notification.when("POST /api/v1/partners/p-1/suspend", 200, "{}");
        Browser admin = administrator();
        admin.get(ONE)
                .then()
                .statusCode(200)
                .body(stringContainsInOrder("Core banking", "partner-truonggiang"))
                .body(stringContainsInOrder("https://hooks.truonggiang.example/", "gửi không được nhiều ngày"))
                .body(stringContainsInOrder("Đăng ký", "Lộ khóa"));
        admin.post(ONE + "/suspend", form(admin, Map.of("reasonCode", "KEY_LEAKED")))
                .then()
                .statusCode(303);
        assertEquals(
                new JsonObject().put("version", 4).put("reasonCode", "KEY_LEAKED"),
                new JsonObject(notification.lastCall().body()));
        admin.get(ONE + "/endpoints/e-1")
                .then()
                .statusCode(200)
                .body(stringContainsInOrder("42 · account.rejected.v1", "Máy nhận báo lỗi", "503"));
    }

    @Test
    void shouldOfferToChangeItWithWhatItHasTicked() {
        administrator()
                .get(ONE)
                .then()
                .body(stringContainsInOrder("value=\"TASK\" checked", "value=\"ACCOUNT\" checked"))
                .body(not(containsString("value=\"CASE\" checked")));
    }

    private Browser administrator() {
        return Officers.signIn(world, "DT-OPS", "ADM");
    }
}
